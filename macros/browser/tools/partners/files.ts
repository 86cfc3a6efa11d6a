// What leaves a partner map: Word, posters, the plan, pictures, a table.
import { writeCsv } from "../document/csv";
import type { OutFile, Outlet } from "../document/outlet";
import { setDrawable } from "../document/pdf";
import type { ToolPage } from "../frame/tool_page";
import { nameOf } from "../frame/work";
import type { PartnerData } from "./data";
import { composeDocument, composePlan } from "./papers";
import type { PartnerMap } from "./partners";
import { drawPicture, findNamespace, measureInBrowser, paintPicture, SVG_TYPE } from "./picture";
import { layOutPoster } from "./poster";
import { writeRows } from "./spreadsheet";

const POSTER = "partners.typ";

/** @param outlet which makes documents of them; it is made of these files */
export function listFiles(page: ToolPage<PartnerMap>, data: PartnerData, outlet: () => Outlet<PartnerMap>): OutFile[] {
  const { desk, kind } = page;
  const title = (): string => nameOf(desk.work, kind);
  const poster = () => layOutPoster(desk.state, data, title());
  const picture = (): string => drawPicture(poster(), measureInBrowser(), findNamespace());
  const setPoster =
    (paper: "a3" | "a4"): OutFile["compose"] =>
    (told) => {
      const today = new Date();
      const date = { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() };
      return setDrawable(POSTER, { ...poster(), date, site: data.site }, { paper }, told);
    };
  return [
    {
      label: "Liste og plan (Word)",
      holds: "Partnerlisten, matrixen, dem der mangler, og planen, til at skrive videre i.",
      ending: ".docx",
      compose: () => outlet().word(composeDocument(desk.state, data, title())),
    },
    {
      label: "Plakat i A3 (pdf)",
      holds: "Matrixen med jeres sedler på plads, til væggen.",
      ending: "-a3.pdf",
      compose: setPoster("a3"),
    },
    {
      label: "Matrixen på A4 (pdf)",
      holds: "Den samme på ét ark til bordet.",
      ending: "-a4.pdf",
      compose: setPoster("a4"),
    },
    {
      label: "Planen (pdf)",
      holds: "Dem, I rækker ud til, med svar på de fire råd, hvem der gør det, og hvornår.",
      ending: "-plan.pdf",
      compose: (told) => outlet().pdf(composePlan(desk.state, data, title()), told),
    },
    {
      label: "Billede (png)",
      holds: "Matrixen til et oplæg eller en mail.",
      ending: ".png",
      compose: () => paintPicture(picture(), poster()),
    },
    {
      label: "Billede (svg)",
      holds: "Den samme til at forstørre.",
      ending: ".svg",
      compose: async () => new Blob([picture()], { type: SVG_TYPE }),
    },
    {
      label: "Til regneark (csv)",
      holds: "Alt, hvad I har skrevet, én partner på hver række. Den kan hentes ind igen.",
      ending: ".csv",
      compose: async () => writeCsv(writeRows(desk.state, data)),
    },
  ];
}
