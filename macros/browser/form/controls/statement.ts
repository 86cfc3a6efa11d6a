// A text with its place and its origin, which are there when they are asked for.
import { make } from "../../shared/elements";
import { describeStatement, type Field, listOrigins, makeField } from "../record/fields";
import { tellPlaces } from "../record/own";
import { type Group, textOf } from "../record/values";
import { frame } from "./control";
import { makePlace } from "./place";
import { slotOf } from "./slots";
import type { Path, Watcher } from "./watcher";

/** What a place in the source is for: named where it is not for the text right above it. */
const nameOrigin = (of: string): string => `Sted i kilden${of && ` kun for «${of}»`}`;

/**
 * Where it stands, and whose word it is. `origin` is whose it is where nothing is said; `of` names the text that it is for,
 * where that is not the one above it; `inner` are those of the texts of a group, which may each have their own.
 */
export function makeOrigin(
  group: Group,
  path: Path,
  watcher: Watcher,
  origin: string,
  of = "",
  inner: readonly HTMLElement[] = [],
): HTMLElement {
  const { ophav } = describeStatement();
  const wordField = makeField({ key: "ophav", kind: "Word", title: ophav.title, words: listOrigins() });
  const summary = make("summary");
  const show = () => {
    const told = [tellPlaces(textOf(group.sted), watcher.record), textOf(group.ophav)].filter((text) => text.trim());
    summary.textContent = nameOrigin(of) + (told.length ? `: ${told.join(" · ")}` : "");
  };
  const details = make(
    "details",
    { class: "f-origin" },
    summary,
    makePlace(slotOf(group, "sted"), [...path, "sted"], watcher),
    frame(wordField, slotOf(group, "ophav"), [...path, "ophav"], watcher, {
      help: `Hvis ord det er. Ikke valgt: ${origin}.`,
    }),
    inner,
  );
  details.addEventListener("change", show);
  details.addEventListener("input", show);
  show();
  return details;
}

/** Takes the place and origin of a text inside a group: those of the whole group stand nearer. */
export type Defer = (origin: HTMLElement) => void;

/** `label` is what one of several is called; the help stands above them all. */
export function makeStatement(
  field: Field,
  group: Group,
  path: Path,
  watcher: Watcher,
  label = "",
  defer: Defer | null = null,
): HTMLElement {
  const { help, example, required, isOneParagraph } = field;
  const title = label || field.label;
  const text = makeField({ key: "tekst", kind: "Prose", title, help, example, required, isOneParagraph });
  const control = frame(text, slotOf(group, "tekst"), [...path, "tekst"], watcher, label ? { help: "" } : {});
  const own = makeOrigin(group, path, watcher, field.origin, defer ? field.label : "");
  defer?.(own);
  return make("div", { class: "f-statement" }, control, defer ? null : own);
}
