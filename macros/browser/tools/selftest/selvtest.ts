// The script of the page «Test jer selv».
import { make } from "../../shared/elements";
import { writeCsv } from "../document/csv";
import { Outlet } from "../document/outlet";
import { startTool, type ToolPage } from "../frame/tool_page";
import { AgendaList } from "./agenda_list";
import { Answering, type Link } from "./answering";
import { Asking } from "./asking";
import { composeDocument, listRows } from "./composing";
import { PIECE, type SelfTestData } from "./data";
import { makeKind, type State } from "./state";
import { Strips } from "./strips";
import { View } from "./view";

const link: Link = (path, words) => make("a", { href: path }, words);

function makeFiles(page: ToolPage<State>, view: View, data: SelfTestData): Outlet<State> {
  const compose = (): ReturnType<typeof composeDocument> => {
    const { reading } = view;
    if (!reading) throw new Error("There is no test");
    return composeDocument(reading, page.desk.work.name, data.site);
  };
  const outlet: Outlet<State> = new Outlet(page, [
    {
      label: "Dagsordenen (Word)",
      holds: "Emnerne i rækkefølge, jeres svar og plads til noter, til at skrive videre i.",
      ending: "-dagsorden.docx",
      compose: () => outlet.word(compose()),
    },
    {
      label: "Dagsordenen (pdf)",
      holds: "Det samme, klar til at printe.",
      ending: "-dagsorden.pdf",
      compose: (told) => outlet.pdf(compose(), told),
    },
    {
      label: "Svarene (csv)",
      holds: "Spørgsmål og svar, til et regneark.",
      ending: "-svar.csv",
      compose: () => Promise.resolve(writeCsv(view.reading ? listRows(view.reading) : [])),
    },
  ]);
  return outlet;
}

startTool<State, SelfTestData>("selvtest", PIECE, makeKind, (page, data) => {
  const view = new View(page, data, location.hash.slice(1));
  page.add(
    new Asking(page, view),
    new Strips(page, view),
    new Answering(page, view, link),
    new AgendaList(page, view, link),
    makeFiles(page, view, data),
  );
});
