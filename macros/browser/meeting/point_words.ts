// What of a point is written in words: its title, what happens, and what the facilitator says and does.
import { make } from "../shared/elements";
import type { ContentPoint } from "./content";
import { LONGEST_LINE, LONGEST_TEXT, type Point } from "./plan";
import { tidyLine, tidyText } from "./tidying";

export interface Words {
  title: string;
  what: string;
  say: string;
  do: string;
}

type Write = (words: Partial<Words>) => void;

function makeField(
  point: Point,
  name: keyof Words,
  label: string,
  isLong: boolean,
  write: Write,
  placeholder = "",
): HTMLParagraphElement {
  const id = `punkt-${point.id}-${name}`;
  const field = isLong
    ? make("textarea", { id, rows: 2, maxlength: LONGEST_TEXT, placeholder })
    : make("input", { id, type: "text", maxlength: LONGEST_LINE, autocomplete: "off" });
  field.value = point[name];
  field.addEventListener("input", () => write({ [name]: isLong ? tidyText(field.value) : tidyLine(field.value) }));
  return make("p", { class: "s-plan__field" }, make("label", { for: id }, label), field);
}

/** The steps of the sheet in the minutes of the point, to read. */
function makeSteps(told: ContentPoint): HTMLElement | null {
  if (!told.steps.length) return null;
  const steps = told.steps.map((step) =>
    make(
      "li",
      {},
      make("b", {}, step.title),
      ` ${step.minutes} min.`,
      step.say ? make("p", {}, make("b", {}, "Sig:"), ` «${step.say}»`) : null,
      step.do ? make("p", {}, make("b", {}, "Gør:"), ` ${step.do}`) : null,
    ),
  );
  return make("ol", { class: "s-plan__steps" }, steps);
}

/** Everything of a point that can be written, and what the sheet says for itself. */
export function makeWords(point: Point, told: ContentPoint, write: Write): HTMLElement[] {
  const title = makeField(point, "title", "Punktets navn", false, write);
  if (point.kind === "pause") return [title];
  const own = point.sheet && !point.say && !point.do;
  const says = own ? "Tomt: det, arket selv siger" : "";
  const steps = own ? makeSteps(told) : null;
  return [
    title,
    makeField(point, "what", "Hvad I gør", true, write),
    ...(steps ? [steps] : []),
    makeField(point, "say", "Sig (mødelederens ord)", true, write, says),
    makeField(point, "do", "Gør", true, write, says && "Tomt: det, arket selv foreslår"),
  ];
}
