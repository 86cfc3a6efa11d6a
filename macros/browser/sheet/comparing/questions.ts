// What a sheet asks for, as it is compared: read from the page, so that it is worded as the reader has seen it.
import { find, findAll } from "../../shared/elements";
import type { Answers } from "../answers";
import { keyOf } from "../fields";

export interface Blank {
  key: string;
  /** What it adds to the question: the answer to choose, or the column. */
  label: string;
}

/**
 * A box to tick has one blank, and so has room to write. What is chosen among has one for each answer, and what is written
 * in a table one for each cell: a table of empty rows is one question, since nobody writes the same on the same row.
 */
export interface Question {
  kind: "tick" | "choice" | "text" | "rows";
  /** The heading that it stands under. */
  block: string;
  label: string;
  rows: readonly (readonly Blank[])[];
}

/** Whose word it is, and where it is from. */
const MARKS = ".s-place, .s-ref, .s-reading, .s-proposal, .s-hidden, sup, button";

function wordOf(element: Element | null): string {
  if (!element) return "";
  const copy = element.cloneNode(true) as Element;
  for (const mark of findAll<Element>(MARKS, copy)) mark.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

function labelOf(field: HTMLElement): string {
  const named = field.getAttribute("aria-label");
  if (named) return named;
  const label = wordOf((field as HTMLInputElement).labels?.[0] ?? null);
  // «Navn» and «Dato» stand at every party that signs.
  const party = wordOf(find(".s-signature__party", field.closest(".s-signature") ?? field));
  return party ? `${party}: ${label}` : label;
}

function readTable(table: Element, block: string): Question[] {
  const columns = findAll<Element>("thead th", table).map(wordOf);
  const given: Question[] = [];
  const open: Blank[][] = [];
  for (const row of findAll<HTMLTableRowElement>("tbody > tr", table)) {
    const cells = Array.from(row.cells, (cell, at) => ({
      cell,
      field: find("[data-s-key]", cell),
      label: columns[at] ?? "",
    }));
    const blanks = cells.flatMap(({ field, label }) => (field ? [{ key: keyOf(field), label }] : []));
    if (!blanks.length) continue;
    const words = cells.filter(({ field }) => !field).map(({ cell }) => wordOf(cell));
    const label = words.filter(Boolean).join(", ");
    if (label) given.push({ kind: "rows", block, label, rows: [blanks] });
    else open.push(blanks);
  }
  const whole: Question[] = open.length
    ? [{ kind: "rows", block, label: block || columns.join(", "), rows: open }]
    : [];
  return [...given, ...whole];
}

function readField(field: HTMLElement, block: string): Question {
  const kind = field instanceof HTMLInputElement && field.type === "checkbox" ? "tick" : "text";
  return { kind, block, label: labelOf(field), rows: [[{ key: keyOf(field), label: "" }]] };
}

function readChoice(fieldset: Element, block: string): Question {
  const blanks = findAll("[data-s-key]", fieldset).map((radio) => ({ key: keyOf(radio), label: labelOf(radio) }));
  return { kind: "choice", block, label: wordOf(find("legend", fieldset)), rows: [blanks] };
}

/** Every question of the sheet, in its order. */
export function readQuestions(): Question[] {
  return findAll<Element>("article .s-checklist__group").flatMap((group) => {
    const block = wordOf(find("h2", group));
    const parts = findAll("fieldset, table, [data-s-key]", group);
    return parts.flatMap((part) => {
      if (part.matches("table")) return readTable(part, block);
      if (part.matches("fieldset")) return find("[data-s-key]", part) ? [readChoice(part, block)] : [];
      return part.parentElement?.closest("table, fieldset") ? [] : [readField(part, block)];
    });
  });
}

/** What somebody answered to a question, in words; empty where nothing. */
export function wordAnswer(question: Question, answers: Answers): string {
  const known = new Map(Object.entries(answers));
  if (question.kind === "tick") return question.rows[0]?.some(({ key }) => known.get(key) === true) ? "Kryds" : "";
  if (question.kind === "choice") {
    return (question.rows[0] ?? []).find(({ key }) => known.get(key) === true)?.label ?? "";
  }
  const lines = question.rows.map((row) => {
    const said = row.flatMap(({ key, label }) => {
      const answer = known.get(key);
      if (answer === undefined) return [];
      const words = answer === true ? "kryds" : answer.trim();
      return words ? [label ? `${label}: ${words}` : words] : [];
    });
    return said.join(" · ");
  });
  return lines.filter(Boolean).join("\n");
}
