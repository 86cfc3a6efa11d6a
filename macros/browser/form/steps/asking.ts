// What the form asks for beside what a record must have, and what it tells in another place than the check: at the field
// that one sees.
import { given } from "../given";
import { type Field, findWords, listFields } from "../record/fields";
import { leavesOpen } from "../record/gaps";
import { isKnown, part } from "../record/own";
import { type Group, isBlank, isGroup, itemsOf, textOf } from "../record/values";
import type { Path, Problem } from "../rules/findings";

/** Who, where: what a case should tell, where the source does not leave it open. */
const askMore = (record: Group): Problem[] =>
  given()
    .asked.filter(({ ask, fields }) => ask && fields.every((key) => isBlank(record[key])))
    .filter(({ fields: [key = ""] }) => !leavesOpen(record, key))
    .map(({ ask, gap, fields: [key = ""] }) => ({
      where: "",
      path: [key],
      message: `${ask}, eller sæt kryds ved «${gap}».`,
      isWarning: false,
      waits: false,
      isAsked: true,
    }));

/** What a group should tell that somebody has begun, and a record from before it was a field does not. */
function askInside(fields: readonly Field[], group: Group, path: Path): Problem[] {
  return fields.flatMap((field) => {
    const value = group[field.key];
    const here = [...path, field.key];
    if (field.asked && isBlank(value) && !isBlank(group)) {
      return [{ where: "", path: here, message: field.missing, isWarning: false, waits: false, isAsked: true }];
    }
    const inner = field.fields ?? [];
    if (isGroup(value)) return askInside(inner, value, here);
    return itemsOf(value).flatMap((one, index) => (isGroup(one) ? askInside(inner, one, [...here, index]) : []));
  });
}

const sourceAt = (record: Group, index: string | number | undefined): Group | null => {
  const source = itemsOf(record.kilder)[Number(index)];
  return isGroup(source) ? source : null;
};

/** Whether it is said of a source that is to be described and has no title yet: its place is nobody's, and no news. */
function lacksTitle(record: Group, [key, index, inner]: Path): boolean {
  const source = key === "kilder" && (inner === "sted" || inner === "titel") ? sourceAt(record, index) : null;
  return source !== null && isBlank(source.titel) && !isKnown(part(textOf(source.sted)).id);
}

/** What the form tells of a record of which the check tells so much. */
export function tellInForm(problems: readonly Problem[], record: Group): Problem[] {
  const told: Problem[] = [];
  const untitled = new Set<string>();
  for (const problem of problems) {
    const [key, index = 0] = problem.path;
    // The id is made of the title, and so is what is wrong with it.
    if (key === "id" && isBlank(record.id)) continue;
    if (key === "id") told.push({ ...problem, path: ["titel"] });
    else if (!lacksTitle(record, problem.path)) told.push(problem);
    else if (!untitled.has(String(index))) {
      untitled.add(String(index));
      told.push({ ...problem, path: ["kilder", index, "titel"], message: `${findWords("CaseSource", "titel").ask}.` });
    }
  }
  return [...told, ...askMore(record), ...askInside(listFields(), record, [])];
}
