// The page «Aftalebygger».
import { find } from "../../shared/elements";
import { keepInTab } from "../../shared/storage";
import type { ToolDocument } from "../document/document";
import { Outlet } from "../document/outlet";
import { startTool } from "../frame/tool_page";
import type { Agreement } from "./agreement";
import { type AgreementData, PIECE } from "./data";
import { Beside } from "./page/beside";
import { Carrying } from "./page/carrying";
import { Comparing } from "./page/comparing";
import { Lacking } from "./page/lacking";
import { Overview } from "./page/overview";
import { Parties } from "./page/parties";
import { Table } from "./page/table";
import { Writing } from "./page/writing";
import { writeAgreement, writeMissing } from "./paper";
import { ID, makeKind } from "./saving";

startTool<Agreement, AgreementData>(ID, PIECE, makeKind, (page, data) => {
  const table = new Table(page, data, keepInTab());
  const base = find("[data-base]", document)?.getAttribute("data-base") ?? "";
  const hasEmpty = (): boolean => find<HTMLInputElement>("[data-s-agree-with-empty]", page.root)?.checked ?? false;
  const write = (): ToolDocument => writeAgreement(page.desk.work, data, hasEmpty());
  const lack = (): ToolDocument => writeMissing(page.desk.work, data);
  const outlet: Outlet<Agreement> = new Outlet(page, [
    {
      label: "Aftalen (Word)",
      holds: "Til at rette, sende og skrive under.",
      ending: ".docx",
      compose: () => outlet.word(write()),
    },
    {
      label: "Aftalen (pdf)",
      holds: "Til at læse og printe.",
      ending: ".pdf",
      compose: (told) => outlet.pdf(write(), told),
    },
    {
      label: "Det mangler vi (Word)",
      holds: "Listen til næste møde, med hvem der tager hvad.",
      ending: "-mangler.docx",
      compose: () => outlet.word(lack()),
    },
    {
      label: "Det mangler vi (pdf)",
      holds: "Den samme liste på papir.",
      ending: "-mangler.pdf",
      compose: (told) => outlet.pdf(lack(), told),
    },
  ]);
  page.add(
    new Parties(table),
    new Overview(table),
    new Writing(table),
    new Beside(table, base),
    new Lacking(table),
    new Comparing(table),
    new Carrying(table),
    outlet,
  );
});
