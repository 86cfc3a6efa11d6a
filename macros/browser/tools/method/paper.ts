// The choice on one page, for the folder or the next meeting.
import type { Block, ToolDocument } from "../document/document";
import { wordPlaceAfter } from "../frame/said";
import type { Argument, Standing, Verdict } from "./choosing";
import { wordArgument, wordDoubt, wordStanding, wordTitle } from "./wording";

function listReasons(title: string, told: readonly Argument[]): Block[] {
  if (!told.length) return [];
  return [
    { kind: "heading", level: 2, text: title },
    { kind: "list", items: told.map(wordArgument) },
  ];
}

function describe({ method, speakFor, speakAgainst }: Standing): Block[] {
  const links = [...method.sheets, ...(method.pack ? [method.pack] : [])].map(({ title }) => title);
  return [
    { kind: "heading", level: 1, text: method.one },
    ...listReasons("Det taler for", speakFor),
    ...listReasons("Det taler imod", speakAgainst),
    ...(links.length
      ? ([
          { kind: "heading", level: 2, text: "Tag med" },
          { kind: "list", items: links },
        ] satisfies Block[])
      : []),
  ];
}

export function composeChoice(verdict: Verdict, name: string, site: string): ToolDocument {
  const { outs, best, rest, given, combinations } = verdict;
  const blocks: Block[] = [
    { kind: "text", text: [{ strong: wordTitle(verdict) }, `. ${wordDoubt(verdict)}`] },
    ...outs.map(({ out }): Block => ({ kind: "text", text: `${out.text}${wordPlaceAfter(out)}` })),
    ...best.flatMap(describe),
    { kind: "heading", level: 1, text: "De andre metoder" },
    {
      kind: "list",
      items: rest.map((standing) => {
        const reason = (standing.ruledOut[0] ?? standing.speakAgainst[0])?.effect;
        const why = reason ? `. ${reason.text}${wordPlaceAfter(reason)}` : ".";
        return [{ strong: standing.method.one }, `: ${wordStanding(standing)}${why}`];
      }),
    },
    ...(combinations.length
      ? ([
          { kind: "heading", level: 1, text: "Det kan føre videre" },
          {
            kind: "list",
            items: combinations.map((one) => [{ strong: one.title }, `. ${one.text}${wordPlaceAfter(one)}`]),
          },
        ] satisfies Block[])
      : []),
    { kind: "heading", level: 1, text: "Jeres svar" },
    {
      kind: "table",
      title: "Jeres svar",
      columns: [
        { title: "Spørgsmål", weight: 2 },
        { title: "Svar", weight: 3 },
      ],
      rows: given.map(({ question, answer }) => [question.title, answer.title]),
    },
  ];
  return {
    title: name ? `Valg af metode: ${name}` : "Valg af metode",
    blocks,
    imprint: `Spørgsmål og svar er ${site}s forslag. Grundene står i kilderne, hvor der er et sted efter dem.`,
  };
}
