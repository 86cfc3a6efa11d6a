// The script of the page «Vælg en metode».
import { need } from "../../shared/elements";
import { Outlet } from "../document/outlet";
import { startTool, type ToolPage } from "../frame/tool_page";
import { Asking } from "./asking";
import { type Answers, judge } from "./choosing";
import { type ChoiceData, ID, PIECE } from "./data";
import { choiceKind } from "./keeping";
import { composeChoice } from "./paper";
import { Showing } from "./showing";

startTool(ID, PIECE, choiceKind, (page: ToolPage<Answers>, data: ChoiceData, root) => {
  const site = need("[data-s-tool-files]", root).getAttribute("data-s-tool-site") ?? "";
  const compose = () => composeChoice(judge(data, page.desk.state), page.desk.work.name.trim(), site);
  const outlet: Outlet<Answers> = new Outlet(page, [
    {
      label: "Jeres valg (pdf)",
      holds: "Svaret, grundene og jeres svar, til at printe.",
      ending: ".pdf",
      compose: (told) => outlet.pdf(compose(), told),
    },
    {
      label: "Jeres valg (Word)",
      holds: "Det samme, til at skrive videre i.",
      ending: ".docx",
      compose: () => outlet.word(compose()),
    },
  ]);
  page.add(new Asking(page, data), new Showing(page, data), outlet);
});
