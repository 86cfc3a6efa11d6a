// What is ticked and written on a sheet: as answers, and as a file that carries them on.

/** The key of a field to what is written in it, or to `true` where it is ticked. */
export type Answers = Readonly<Record<string, string | true>>;

/** As a sheet is kept in the browser and saved as a file; the keys are those of saved files. */
export interface SavedSheet {
  samspil: "ark";
  ark: string;
  udgave: string;
  svar: Answers;
}

export const KEPT_DAYS = 30;
const DAY = 864e5;
const LONGEST_NAME = 60;
const LONGEST_SHOWN = 200;

/** The answers in whatever was found: anyone may have written it. */
function readAnswers(found: unknown): Answers | null {
  if (typeof found !== "object" || !found) return null;
  const fitting = Object.entries(found).filter(
    (pair): pair is [string, string | true] => pair[1] === true || typeof pair[1] === "string",
  );
  return Object.fromEntries(fitting);
}

function open(found: unknown): Partial<Record<string, unknown>> {
  return typeof found === "object" && found ? { ...found } : {};
}

/** What was kept in the browser, and whether it has lain there too long. */
export function readKept(found: unknown, now: number): { answers: Answers | null; isOld: boolean } {
  const { tid, svar } = open(found);
  const isOld = typeof tid === "number" && now - tid > KEPT_DAYS * DAY;
  return { answers: isOld ? null : readAnswers(svar), isOld };
}

/** The answers in a file that was saved from this sheet; else what is wrong with it, in words. */
export function readFile(text: string, sheet: string): Answers | string {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    found = null;
  }
  const { samspil, ark, svar } = open(found);
  const answers = readAnswers(svar);
  if (samspil !== "ark" || !answers) return "Filen er ikke et ark, der er gemt herfra. Intet er ændret.";
  if (ark !== sheet) {
    return `Filen hører til et andet ark («${String(ark).slice(0, LONGEST_NAME)}»). Intet er ændret.`;
  }
  return answers;
}

/** What an older edition asked for and this one does not is shown, so that it is not lost. */
export function nameLost(answers: Answers, isKnown: (key: string) => boolean): string {
  const lost = Object.entries(answers).filter(([key, answer]) => !isKnown(key) && typeof answer === "string");
  if (!lost.length) return "";
  const texts = lost.map(([, answer]) => `«${String(answer).slice(0, LONGEST_SHOWN)}»`);
  return `${lost.length} svar passer ikke til denne udgave: ${texts.join("; ")}.`;
}

/** How far a sheet is filled in, such as «2 af 9 krydser er sat, 1 felt er udfyldt.» */
export function describeProgress(ticked: number, ticks: number, written: number): string {
  const parts: string[] = [];
  if (ticks) parts.push(`${ticked} af ${ticks} krydser er sat`);
  if (written) parts.push(written === 1 ? "1 felt er udfyldt" : `${written} felter er udfyldt`);
  return parts.length ? `${parts.join(", ")}.` : "";
}
