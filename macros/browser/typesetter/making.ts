// A file that is made at the press of a button: one at a time, in sight how far it has come, and what stood in its way.
import { download } from "../shared/download";
import { make } from "../shared/elements";
import type { Notice } from "../shared/failure";
import { LoadingError } from "../shared/loading";
import type { Progress, Told } from "./supply";
import { TypesettingFault } from "./typesetter";

const MEGA = 1e6;

/** Where it is told, and in which words. */
export interface Place {
  /** What is set, as the reader calls it: «arket». */
  readonly what: string;
  /** A line that a screen reader follows. */
  readonly said: HTMLElement;
  /** Where it stands that something did not come. */
  readonly notice: Notice;
  /** What the reader can do without the file. */
  readonly rest?: string;
  /** Hears that a file is begun on, and that it is done with. */
  readonly turned?: () => void;
}

export class Making {
  private readonly far = make("progress", { class: "s-making", "aria-label": "Hentet", hidden: true });
  private isRunning = false;

  constructor(private readonly place: Place) {
    place.said.after(this.far);
  }

  get isBusy(): boolean {
    return this.isRunning;
  }

  /** Makes the file and hands it to the reader. Rejects with what nobody could foresee, after it has been told. */
  async make(name: string, compose: (told: Told) => Promise<Blob>): Promise<void> {
    if (this.isRunning) return;
    const { what, notice } = this.place;
    this.turn(true);
    notice.clear();
    this.say(`Henter ${what} …`);
    try {
      const file = await compose((step) => this.follow(step));
      download(file, name, file.type);
      this.say(`${name} er hentet.`);
    } catch (error) {
      this.explain(error, () => void this.make(name, compose));
    } finally {
      this.far.hidden = true;
      this.turn(false);
    }
  }

  private turn(isRunning: boolean): void {
    this.isRunning = isRunning;
    this.place.turned?.();
  }

  private follow({ step, loaded, whole }: Progress): void {
    const { what } = this.place;
    this.say(step === "setting" ? `Sætter ${what} …` : `Henter det, der sætter ${what}. Det sker kun første gang.`);
    this.far.hidden = step !== "loading" || !whole;
    if (!whole) return;
    this.far.max = whole;
    this.far.value = loaded ?? 0;
    this.far.setAttribute("aria-valuetext", `${Math.round((loaded ?? 0) / MEGA)} af ${Math.round(whole / MEGA)} MB`);
  }

  private explain(error: unknown, tryAgain: () => void): void {
    const { what, notice, rest = "" } = this.place;
    if (error instanceof LoadingError) {
      this.say("");
      notice.show(error, `Det, der sætter ${what},`, tryAgain, rest);
      return;
    }
    const isKnown = error instanceof TypesettingFault;
    this.say(`${isKnown ? error.message : "Filen kunne ikke laves."} ${rest}`.trim());
    if (!isKnown) throw error;
  }

  /** The same words are not told twice: a part that has come changes nothing in them. */
  private say(text: string): void {
    const { said } = this.place;
    if (said.textContent !== text) said.textContent = text;
  }
}
