// What stands on the paper alone: where the comparison was made, and when.
import { need } from "../shared/elements";

/** @param address leads to the same comparison; a path on somebody's disk leads nobody there, and is not printed */
export function stampPaper(root: ParentNode, address: string): void {
  const site = document.title.split(" – ").pop();
  const day = new Date().toLocaleDateString("da-DK", { day: "numeric", month: "long", year: "numeric" });
  const where = /^https?:$/.test(location.protocol) ? ` ${address}` : "";
  need("[data-s-paper-where]", root).textContent = `Sammenlignet på ${site}. Udskrevet ${day}.${where}`;
}
