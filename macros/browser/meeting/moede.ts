// The script of the page «Lav mødet».
import { find } from "../shared/elements";
import { Notice } from "../shared/failure";
import { ofPage } from "../shared/loading";
import { keepInBrowser } from "../shared/storage";
import { PIECE, type PlannerData } from "./data";
import { PlannerPage } from "./planner_page";
import { Meetings } from "./shelf";

async function start(root: HTMLElement, notice: Notice): Promise<void> {
  notice.clear();
  try {
    const data = await ofPage().load<PlannerData>(PIECE);
    new PlannerPage(root, data, new Meetings(keepInBrowser().probe())).start();
  } catch (error) {
    notice.show(error, "Planlæggeren", () => void start(root, notice));
  }
}

const root = find("[data-s-plan]");
if (root) {
  const notice = new Notice();
  root.before(notice.element);
  void start(root, notice);
}
