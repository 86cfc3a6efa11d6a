// Several answers to the same sheet beside each other: comes when it is first asked for (`sheet/sheet.ts`).
import { find, need } from "../../shared/elements";
import type { Copy } from "../copies";
import { Board } from "./board";

function start(): void {
  const tools = need("[data-s-sheet]");
  if (find("[data-s-answers]")) return;
  const board = new Board(tools.getAttribute("data-s-sheet") ?? "", tools.getAttribute("data-s-version") ?? "");
  need("article .s-copies").after(board.element);
  tools.addEventListener("compare", (event) => {
    if (event instanceof CustomEvent) board.open(event.detail as Copy);
  });
}

start();
