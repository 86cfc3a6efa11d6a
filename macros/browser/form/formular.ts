// «Foreslå en case» (docs/foreslaa-en-case.md): begins the form where the page has a place for it.
import { find } from "../shared/elements";
import { Notice } from "../shared/failure";
import { LoadingError, ofPage } from "../shared/loading";
import type { FormData } from "./data";
import { give, given, speak } from "./given";
import { showPage } from "./preview/page";
import { findToday } from "./record/calendar";
import { listFields } from "./record/fields";
import { type Entries, gather, spread } from "./record/values";
import { writeYaml } from "./record/yaml";
import type { Problem } from "./rules/findings";
import { CaseForm } from "./steps/form";
import { whole } from "./words/patterns";

/** What tests ask of the page, and nothing else does. */
interface Inspection {
  /** Open a record as if it had just been written. */
  open(existing: string, record: Entries | null): void;
  /** The record that is being written, as its file has it. */
  record(): Entries;
  problems(): Problem[];
  /** The file of a record. */
  write(record: Entries): string;
  /** The page of a record. */
  preview(record: Entries): HTMLElement;
}

declare global {
  interface Window {
    /** For tests alone. */
    samspilFormular?: { data: FormData; inspection: Inspection };
  }
}

const inspect = (form: CaseForm): Inspection => ({
  open: (existing, record) => form.open(existing, record),
  record: () => form.writing.gather(),
  problems: () => form.writing.listProblems(),
  write: (record) => writeYaml(gather(listFields(), spread(listFields(), record))),
  preview: (record) => showPage(record, findToday()),
});

/** The id that the page's address asks for, where there is a case of that id. */
function findAsked(): string {
  const asked = new URLSearchParams(location.search).get("case") ?? "";
  return whole("id").test(asked) && Object.keys(given().known.cases).includes(asked) ? asked : "";
}

async function begin(root: HTMLElement): Promise<void> {
  const loader = ofPage();
  try {
    give(speak(await loader.load<FormData>("skemaer/formular")));
  } catch (error) {
    if (!(error instanceof LoadingError)) throw error;
    const notice = new Notice();
    notice.show(error, "Formularen", () => void begin(root));
    root.replaceChildren(notice.element);
    return;
  }
  const form = new CaseForm(root);
  window.samspilFormular = { data: given(), inspection: inspect(form) };
  const asked = findAsked();
  if (asked) await openCase(form, asked);
  else form.open("", null);
}

/** Opens a case that is there already; where it does not come, a new one and the way to try again. */
async function openCase(form: CaseForm, asked: string): Promise<void> {
  try {
    form.open(asked, await ofPage().load<Entries>(`skemaer/cases/${asked}`));
  } catch (error) {
    if (!(error instanceof LoadingError)) throw error;
    form.open("", null);
    form.warn(error, "Casen", () => void openCase(form, asked));
  }
}

const root = find("[data-f-form]");
if (root) void begin(root);
