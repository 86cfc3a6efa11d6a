// The steps of the form, and which of them a field stands in.
import type { Step } from "../data";
import { given } from "../given";
import type { Path } from "../rules/findings";

const WITHOUT_FIELDS = { fields: [], rare: [], rare_title: "" } as const;

/** The rest of the fields, group by group. */
export const MORE: Step = {
  id: "mere",
  title: "Mere",
  lead: "Resten af det, en case kan fortælle. Åbn kun det, kilden siger noget om, eller gå videre: du kan springe det over.",
  ...WITHOUT_FIELDS,
};
export const SHOW: Step = {
  id: "siden",
  title: "Se siden",
  lead: "Sådan kommer siden til at se ud. Mangler der noget, så gå tilbage og skriv det.",
  ...WITHOUT_FIELDS,
};
export const END: Step = {
  id: "aflever",
  title: "Aflever",
  lead: "Intet er sendt endnu. Du vælger selv, hvordan casen kommer videre til den, der skal læse den.",
  ...WITHOUT_FIELDS,
};

/** The steps that have fields. */
export const listWritten = (): readonly Step[] => [...given().steps, MORE, given().last];
export const listSteps = (): readonly Step[] => [...listWritten(), SHOW, END];

/** Every field of a step, those of its fold too. */
export const listKeys = (step: Step): readonly string[] =>
  step === MORE ? given().more.flatMap((part) => part.fields) : [...step.fields, ...step.rare];

/** The step that a field is written in. */
export function stepOf(path: Path): Step {
  const key = String(path[0]);
  return listWritten().find((step) => listKeys(step).includes(key)) ?? MORE;
}

/** Where in the form a field comes. */
export const orderOf = (path: Path): number => listWritten().flatMap(listKeys).indexOf(String(path[0]));

/** The step that the page's address names. */
export const findNamed = (): Step | undefined => listSteps().find((step) => `#${hashOf(step)}` === location.hash);
export const hashOf = (step: Step): string => `trin-${step.id}`;
