// Setting type in the browser: the same compiler and templates as the build, so that a sheet with something filled in is
// the same sheet. Nothing is sent anywhere, and nothing is loaded before somebody asks for a document.
import type { Answer, Request } from "./program";
import { findUnknownSigns, type Signs } from "./signs";
import { loadSupply, type Supply, type Told } from "./supply";
import { openPage, openWorker, type Workplace } from "./workplace";

export type { Content } from "./contents";
export { loadSheetContent } from "./contents";
export type { Progress } from "./supply";

/** What is written and ticked in a sheet: the key of a blank to its words, or to `true`. */
export type Filled = Readonly<Record<string, string | true>>;

/** How a document is set; what is not told is as the build sets it for print. `look.typ` knows what each means. */
export interface Look {
  large?: boolean;
  poster?: boolean;
  space?: number;
  /** What stands in the blanks. */
  filled?: Filled;
  readonly [name: string]: unknown;
}

/** A document that could not be set, in words for the reader. */
export class TypesettingFault extends Error {
  override readonly name = "TypesettingFault";
}

/** Bytes; what has taken more is begun anew, for it never gives any back. */
const MOST_MEMORY = 256e6;
const MOST_SAID = 3;

let supplied: Promise<Supply> | null = null;
let ready: Promise<Workplace> | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Sets a document: a template below `sheets/typst`, its data and look. Loads the typesetter at the first call, of which
 * `told` hears; one document is set at a time. Rejects with TypesettingFault where it cannot be set, and with LoadingError
 * where something did not come.
 */
export function setType(template: string, data: unknown, look: Look = {}, told: Told = () => undefined): Promise<Blob> {
  const made = last.then(() => setNow(template, data, look, told));
  last = made.catch(() => undefined);
  return made;
}

/** The signs that the faces have, for who puts something in the place of the others. */
export const loadSigns = async (told: Told = () => undefined): Promise<Signs> => (await supply(told)).signs;

async function setNow(template: string, data: unknown, look: Look, told: Told): Promise<Blob> {
  if (typeof DecompressionStream === "undefined" || typeof WebAssembly === "undefined") {
    throw new TypesettingFault("Browseren er for gammel til at lave pdf-filer her. Brug en nyere, eller print siden.");
  }
  const { signs, look: plain } = await supply(told);
  refuseUnknownSigns([data, look.filled], signs);
  told({ step: "setting" });
  const space = typeof data === "object" && data && "space" in data ? data.space : 0;
  const answer = await ask({ template, data: write(data), look: write({ ...plain, space, ...look }) });
  if ("pdf" in answer) return new Blob([answer.pdf], { type: "application/pdf" });
  const said = "said" in answer ? answer.said : ["broken" in answer ? answer.broken : "intet svar"];
  throw new TypesettingFault(`Pdf-filen kunne ikke laves: ${said.slice(0, MOST_SAID).join("; ")}`);
}

/** Some systems write «å» as two signs; the faces have it as one. */
const write = (value: unknown): string => JSON.stringify(value).normalize("NFC");

function refuseUnknownSigns(content: unknown, signs: Signs): void {
  const unknown = findUnknownSigns(JSON.parse(write(content)), signs);
  if (!unknown.length) return;
  const shown = unknown.slice(0, MOST_SAID).join("; ");
  throw new TypesettingFault(`Skriften på arkene har ikke tegnet ${shown}. Skriv det med ord, og prøv igen.`);
}

function supply(told: Told): Promise<Supply> {
  if (!supplied) {
    supplied = loadSupply(told);
    // What did not come may come the next time.
    supplied.catch(() => {
      supplied = null;
    });
  }
  return supplied;
}

async function ask(request: Request): Promise<Answer> {
  ready ??= open();
  const workplace = await ready.catch((error: unknown) => {
    ready = null;
    return fail(error);
  });
  const answer = await workplace.ask(request).catch((error: unknown) => {
    leave(workplace);
    return fail(error);
  });
  if ("broken" in answer || ("memory" in answer && answer.memory > MOST_MEMORY)) leave(workplace);
  return answer;
}

function fail(error: unknown): never {
  throw new TypesettingFault(`Pdf-filen kunne ikke laves: ${error instanceof Error ? error.message : error}`);
}

/** The next document has a new one. */
function leave(workplace: Workplace): void {
  ready = null;
  workplace.close();
}

async function open(): Promise<Workplace> {
  const { program, compiler, files, faces } = await supply(() => undefined);
  const begin = async (workplace: Workplace): Promise<Workplace> => {
    const answer = await workplace.ask({ compiler, files, faces });
    if ("broken" in answer) {
      workplace.close();
      throw new Error(answer.broken);
    }
    return workplace;
  };
  try {
    return await begin(openWorker(program));
  } catch {
    return begin(await openPage(program));
  }
}
