// Handing the reader a file that was made in the page. Nothing is sent anywhere.
import { make } from "./elements";

/** How long the browser may take to begin reading the file. */
const KEPT = 1000;

/** @param type the file's media type, such as `text/csv;charset=utf-8` */
export function download(content: string | Blob, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = make("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
