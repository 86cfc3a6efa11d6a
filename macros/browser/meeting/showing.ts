// The way to a programme on a screen: what shows it, and its look, are loaded when it is first asked for.
import { need } from "../shared/elements";
import { ofPage } from "../shared/loading";
import type { Plan } from "./plan";

/** A pack by its id, or a plan. */
export type Asked = string | Plan;

declare global {
  interface Window {
    samspilProgram?: (asked: Asked) => Promise<void>;
  }
}

const SCRIPT = "assets/js/program.js";
let look: Promise<void> | null = null;

/** Must be there before slides are measured. Without it they are plain, and can be read. */
function loadLook(): Promise<void> {
  look ??= new Promise((done) => {
    const { content } = need<HTMLTemplateElement>("template[data-s-programme-stage]");
    const link = need("link", content).cloneNode() as HTMLLinkElement;
    link.addEventListener("load", () => done());
    link.addEventListener("error", () => done());
    document.head.append(link);
  });
  return look;
}

/** Opens the view; fails with a `LoadingError` where something of it does not come. */
export async function showProgramme(asked: Asked): Promise<void> {
  await loadLook();
  await ofPage().loadTool(SCRIPT);
  await window.samspilProgram?.(asked);
}
