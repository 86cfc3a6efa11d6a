// Telling what is wrong: at its field, and in a list that leads to the fields.
import { type Content, find, findAll, make } from "../../shared/elements";
import { count, raiseInitial } from "../../shared/words";
import { growAll } from "../controls/control";
import { controlIdOf, faultIdOf, idOf, type Path } from "../controls/watcher";
import { type Field, listFields, nameOne } from "../record/fields";
import type { Problem } from "../rules/findings";

/** The element that a problem is told at: its own control, or the nearest around it, or the first one inside. */
export function findControl(path: Path, root: ParentNode): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const id = idOf(path.slice(0, length));
    const own = document.getElementById(id);
    if (own && document.getElementById(faultIdOf(id))) return own;
    if (length < path.length) continue;
    const inside = findAll(".f-error", root).find((fault) => fault.id.startsWith(`${id}-`));
    if (inside) return document.getElementById(controlIdOf(inside.id));
  }
  return null;
}

function tellAt(place: HTMLElement, problems: readonly Problem[]): void {
  const isError = problems.some((problem) => !problem.isWarning);
  const text = problems.map((problem) => raiseInitial(problem.message)).join(" ");
  if (place.textContent !== text) place.textContent = text;
  place.hidden = !text;
  place.classList.toggle("f-error--warning", text !== "" && !isError);
  const control = document.getElementById(controlIdOf(place.id));
  if (!control || control instanceof HTMLButtonElement) return;
  if (isError) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

/** Tells each problem at its field, and nothing at the others. */
export function tellAtFields(problems: readonly Problem[], root: ParentNode): void {
  const told = new Map<string, Problem[]>();
  for (const problem of problems) {
    const control = findControl(problem.path, root);
    if (control) told.set(control.id, [...(told.get(control.id) ?? []), problem]);
  }
  for (const place of findAll(".f-error", root)) tellAt(place, told.get(controlIdOf(place.id)) ?? []);
}

/** The way to a field as its labels name it: «Parter 2 › Navn». */
export function nameWay(path: Path): string {
  const names: string[] = [];
  let fields: readonly Field[] | null = listFields();
  let list = "";
  for (const part of path) {
    if (typeof part === "number") {
      names.splice(-1, 1, `${list} ${part + 1}`);
      continue;
    }
    const field: Field | undefined = fields?.find((one) => one.key === part);
    // An item that is called what its one field is called is named once.
    if (field && field.label !== list) names.push(field.label);
    else if (!field && part !== "tekst") names.push(raiseInitial(part));
    if (!field) continue;
    list = field.many ? nameOne(field) : field.label;
    fields = field.fields;
  }
  return names.join(" › ");
}

/** What is told for the first time: it is said aloud too, for who hears the page. */
export class News {
  private known = new Set<string>();

  /** Nothing has been told yet. */
  forget(): void {
    this.known = new Set();
  }

  /** Takes note of what is told now. What is new comes back in words. */
  take(problems: readonly Problem[]): string {
    const keyOf = ({ path, message }: Problem) => `${path.join("-")} ${message}`;
    const news = problems.filter((problem) => !this.known.has(keyOf(problem)));
    this.known = new Set(problems.map(keyOf));
    return news.map(({ path, message }) => `${nameWay(path)}: ${message}`).join(" ");
  }
}

type Go = (problem: Problem) => void;

function makeItem(problem: Problem, go: Go): HTMLElement {
  const link = make("a", { href: `#${idOf(problem.path)}` }, nameWay(problem.path));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go(problem);
  });
  const message = make("span", { class: "f-summary__message" }, problem.message);
  const where = problem.isAsked ? null : problem.where;
  return make("li", { "data-f-where": where }, link, ": ", message);
}

function makePart(problems: readonly Problem[], title: string, kind: "error" | "warning", go: Go): Content {
  if (!problems.length) return null;
  const items = problems.map((problem) => makeItem(problem, go));
  const look = `f-summary__part f-summary__part--${kind}`;
  return make("div", { class: look }, make("h3", {}, title), make("ul", {}, items));
}

/** Lists what is to be mended, and what is worth a look. */
export function listProblems(problems: readonly Problem[], go: Go): Content {
  const errors = problems.filter((problem) => !problem.isWarning);
  const warnings = problems.filter((problem) => problem.isWarning);
  return [
    makePart(errors, `Der er ${count(errors.length, "ting at rette", "ting at rette")}`, "error", go),
    makePart(warnings, `${count(warnings.length, "ting", "ting")} at se på en gang til`, "warning", go),
  ];
}

/** Where one begins to write: what is missing in a list is told at its button, and written in its first item. */
function findWriting(control: HTMLElement): HTMLElement {
  if (!(control instanceof HTMLButtonElement)) return control;
  const list = control.closest(".f-list");
  return (list && find("input, textarea, select", list)) ?? control;
}

/** Brings the reader to a control, unfolding what it stands in. */
export function goToControl(told: HTMLElement): void {
  const control = findWriting(told);
  for (let parent = control.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
  growAll(control.closest(".f-step") ?? document);
  control.scrollIntoView({ block: "center" });
  control.focus();
}
