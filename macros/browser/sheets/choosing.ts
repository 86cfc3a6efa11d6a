// Choosing a sheet: the form above the list, what it leaves, and the way on where it leaves nothing.
import { followQuery } from "../shared/address";
import { makeAnnouncer } from "../shared/announce";
import { find, findAll, make, makeButton, need } from "../shared/elements";
import { count } from "../shared/words";
import { countDivided, countWith, listReleases, type Release } from "./matching";
import type { SheetList } from "./sheet_list";
import { ALL, type Known, readNumber, readState, type State, writeState } from "./state";

const PAUSE = 300;

export class Choosing {
  private readonly boxes: readonly HTMLInputElement[];
  private readonly people: HTMLInputElement;
  private readonly divided: HTMLInputElement;
  private readonly known: Known;
  private readonly announce: (text: string) => void;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly list: SheetList,
  ) {
    this.boxes = findAll<HTMLInputElement>("[data-s-answer]", form);
    this.people = need<HTMLInputElement>("[data-s-people-number]", form);
    this.divided = need<HTMLInputElement>("[data-s-divided]", form);
    this.announce = makeAnnouncer(need("[data-s-found-status]"), PAUSE);
    const known = new Map<string, string[]>();
    for (const { name, value } of this.boxes) known.set(name, [...(known.get(name) ?? []), value]);
    this.known = known;
  }

  start(): void {
    const { form } = this;
    form.addEventListener("input", () => this.follow(this.state));
    form.addEventListener("submit", (event) => event.preventDefault());
    for (const button of findAll("[data-s-reset]")) {
      button.addEventListener("click", () => {
        this.take(ALL);
        this.boxes[0]?.focus();
      });
    }
    window.addEventListener("popstate", () => this.take(readState(location.search, this.known), false));
    form.hidden = false;
    this.take(readState(location.search, this.known), false);
  }

  private get state(): State {
    const by = new Map<string, Set<string>>();
    for (const { name, value, checked } of this.boxes) {
      if (checked) by.set(name, (by.get(name) ?? new Set()).add(value));
    }
    const people = readNumber(this.people.value);
    return { by, people, isDivided: people !== null && this.divided.checked };
  }

  /** Answers the form as a state does. */
  private take(state: State, isTold = true): void {
    for (const box of this.boxes) box.checked = state.by.get(box.name)?.has(box.value) ?? false;
    this.people.value = state.people === null ? "" : String(state.people);
    this.divided.checked = state.isDivided;
    if (isTold) this.follow(state);
    else this.show(state);
  }

  private follow(state: State): void {
    this.announce(this.show(state));
    followQuery(writeState(state, this.known, location.search));
  }

  /** Shows what is found; gives it in words. */
  private show(state: State): string {
    const { items } = this.list;
    const found = this.list.show(state);
    const isAll = !state.by.size && state.people === null;
    const words = found === items.length ? `${count(found, "ark", "ark")}` : `${found} af ${items.length} ark`;
    need("[data-s-found]").textContent = words;
    need("[data-s-reset]", need("[data-s-found-line]")).hidden = isAll;
    this.countAnswers(state);
    this.showDivided(state);
    this.showNone(state, found);
    return found ? `${words}.` : "Ingen ark passer.";
  }

  private countAnswers(state: State): void {
    for (const box of this.boxes) {
      const number = countWith(this.list.items, state, box.name, box.value);
      const label = box.closest("label");
      if (!label) continue;
      need("[data-s-answer-count]", label).textContent = String(number);
      label.classList.toggle("s-pick--none", !number && !box.checked);
    }
  }

  private showDivided(state: State): void {
    const more = state.people === null ? 0 : countDivided(this.list.items, state);
    const row = need("[data-s-divided-row]", this.form);
    row.hidden = !more && !state.isDivided;
    need("[data-s-divided-count]", row).textContent = String(more);
  }

  private showNone(state: State, found: number): void {
    const none = need("[data-s-none]");
    none.hidden = found > 0;
    if (found) return;
    const releases = listReleases(this.list.items, state, this.known);
    need("[data-s-releases]", none).replaceChildren(...releases.map((release) => this.makeRelease(release, state)));
  }

  private makeRelease(release: Release, state: State): HTMLLIElement {
    const words = `Uden «${this.wordAnswers(release.key, state)}»: ${count(release.count, "ark", "ark")}`;
    return make(
      "li",
      {},
      makeButton(words, { class: "s-button s-button--quiet" }, () => {
        this.take(release.state);
        this.list.focusFirst();
      }),
    );
  }

  /** What is answered to a question, as the form says it. */
  private wordAnswers(key: string, state: State): string {
    if (key === "personer") return `${state.people} personer`;
    const chosen = this.boxes.filter(({ name, checked }) => name === key && checked);
    return chosen
      .map((box) => (find("[data-s-answer-words]", box.closest("label") ?? undefined)?.textContent ?? "").trim())
      .join(" eller ");
  }
}
