// What is filled in as a PDF, set as the sheet itself is set: comes when it is first asked for (`sheet/sheet.ts`).
import { download } from "../../shared/download";
import { find, make, need } from "../../shared/elements";
import { Notice } from "../../shared/failure";
import { LoadingError } from "../../shared/loading";
import { loadSheetContent, type Progress, setType, TypesettingFault } from "../../typesetter/typesetter";
import { nameFile } from "../answers";
import type { Copy } from "../copies";
import { fill, TEMPLATE } from "./filled";

const MEGA = 1e6;
const STEPS = {
  loading: "Henter det, der sætter arket. Det sker kun første gang.",
  setting: "Sætter arket …",
} as const;

class Filling {
  private readonly said = make("p", { class: "s-filling__said", role: "status" });
  private readonly far = make("progress", { "aria-label": "Hentet", hidden: true });
  private readonly notice = new Notice();
  private isBusy = false;

  constructor(private readonly tools: Element) {
    const place = make("div", { class: "s-filling" }, this.said, this.far, this.notice.element);
    const actions = find(".s-actions", tools);
    actions?.after(place);
  }

  async make(copy: Copy): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.notice.clear();
    try {
      const sheet = this.tools.getAttribute("data-s-sheet") ?? "";
      this.say("loading");
      const { data, look } = fill(await loadSheetContent(sheet), copy.answers);
      const file = await setType(TEMPLATE, data, look, (step) => this.follow(step));
      const name = nameFile(sheet, copy.name, ".pdf");
      download(file, name, "application/pdf");
      this.end(`Filen er lavet: ${name}`);
    } catch (error) {
      this.fail(error, copy);
    } finally {
      this.isBusy = false;
    }
  }

  private follow({ step, loaded, whole }: Progress): void {
    this.say(step);
    this.far.hidden = step !== "loading" || !whole;
    if (!whole) return;
    this.far.max = whole;
    this.far.value = loaded ?? 0;
    this.far.setAttribute("aria-valuetext", `${Math.round((loaded ?? 0) / MEGA)} af ${Math.round(whole / MEGA)} MB`);
  }

  private say(step: Progress["step"]): void {
    // The same words are not told twice: a part that has come changes nothing in them.
    if (this.said.textContent !== STEPS[step]) this.said.textContent = STEPS[step];
  }

  private end(text: string): void {
    this.far.hidden = true;
    this.said.textContent = text;
  }

  private fail(error: unknown, copy: Copy): void {
    if (error instanceof LoadingError) {
      this.end("");
      this.notice.show(
        error,
        "Det, der sætter arket,",
        () => void this.make(copy),
        "«Print det udfyldte» virker uden.",
      );
    } else if (error instanceof TypesettingFault) {
      this.end(`${error.message} «Print det udfyldte» virker uden.`);
    } else {
      this.end("Pdf-filen kunne ikke laves. «Print det udfyldte» virker uden.");
      throw error;
    }
  }
}

const tools = need("[data-s-sheet]");
const filling = new Filling(tools);
tools.addEventListener("fill", (event) => {
  if (event instanceof CustomEvent) void filling.make(event.detail as Copy);
});
