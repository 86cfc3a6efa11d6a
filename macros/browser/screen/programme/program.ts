// The script of a programme on a screen: comes when it is asked for the first time.
import { describeProgramme } from "../../meeting/content";
import { PIECE, type PlannerData } from "../../meeting/data";
import { EMPTY, findPack, fromWholePack, type Plan } from "../../meeting/plan";
import type { Asked } from "../../meeting/showing";
import { need } from "../../shared/elements";
import { ofPage } from "../../shared/loading";
import { keepInBrowser } from "../../shared/storage";
import type { Programme } from "./moments";
import { ProgrammeStage } from "./programme_stage";

const OURS = "Program og tider er Samspils forslag.";
const FROM_OURS = "Ud fra Samspils forslag.";

function planPack(id: string, data: PlannerData): Plan {
  const pack = findPack(data, id);
  return pack ? fromWholePack(pack) : EMPTY;
}

function describe(plan: Plan, data: PlannerData, isOurs: boolean): Programme {
  return {
    id: plan.id,
    title: plan.title || "Møde",
    origin: plan.pack ? (isOurs ? OURS : FROM_OURS) : "",
    begins: plan.begins,
    points: describeProgramme(plan, data),
    evaluation: plan.evaluation,
    pages: new Map(data.sheets.map(({ id, page }) => [id, page])),
  };
}

window.samspilProgram = async (asked: Asked): Promise<void> => {
  const data = await ofPage().load<PlannerData>(PIECE);
  const plan = typeof asked === "string" ? planPack(asked, data) : asked;
  const blanks = need<HTMLTemplateElement>("template[data-s-programme-stage]").content;
  const dialog = need<HTMLDialogElement>("dialog", blanks).cloneNode(true) as HTMLDialogElement;
  document.body.append(dialog);
  await new ProgrammeStage(dialog, blanks, describe(plan, data, asked !== plan), keepInBrowser()).open();
};
