// What is filled in as a PDF, set as the sheet itself is set: comes when it is first asked for (`sheet/sheet.ts`).
import { find, make, need } from "../../shared/elements";
import { Notice } from "../../shared/failure";
import { Making } from "../../typesetter/making";
import { loadSheetContent, setType } from "../../typesetter/typesetter";
import { nameFile } from "../answers";
import type { Copy } from "../copies";
import { fill, TEMPLATE } from "./filled";

function start(): void {
  const tools = need("[data-s-sheet]");
  const sheet = tools.getAttribute("data-s-sheet") ?? "";
  const said = make("p", { class: "s-filling__said", role: "status" });
  const notice = new Notice();
  find("[data-s-of-filled]", tools)?.after(make("div", { class: "s-filling" }, said, notice.element));
  const making = new Making({ what: "arket", said, notice, rest: "«Print det udfyldte» virker uden." });
  tools.addEventListener("fill", (event) => {
    if (!(event instanceof CustomEvent)) return;
    const copy = event.detail as Copy;
    void making.make(nameFile(sheet, copy.name, ".pdf"), async (told) => {
      const { data, look } = fill(await loadSheetContent(sheet), copy);
      return setType(TEMPLATE, data, look, told);
    });
  });
}

start();
