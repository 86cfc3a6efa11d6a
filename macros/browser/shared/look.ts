// The look of a view: its own stylesheet, which comes when the view is first asked for.
import { need } from "./elements";

const coming = new Map<HTMLTemplateElement, Promise<void>>();

/** Must be there before slides are measured. Without it they are plain, and can be read. */
export function loadLook(blanks: HTMLTemplateElement): Promise<void> {
  const known = coming.get(blanks);
  if (known) return known;
  const look = new Promise<void>((done) => {
    const link = need("link", blanks.content).cloneNode() as HTMLLinkElement;
    link.addEventListener("load", () => done());
    link.addEventListener("error", () => done());
    document.head.append(link);
  });
  coming.set(blanks, look);
  return look;
}
