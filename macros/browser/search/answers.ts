// The answers to a query: the best first, then the rest by kind, or those of one kind alone.
import { make, makeButton } from "../shared/elements";
import { pickBest } from "./best";
import type { Result } from "./engine";
import type { Kind } from "./kinds";
import type { ResultMaker } from "./results";

/** Answers of one kind that are shown at once, and how many more each time. */
export const AT_ONCE = 30;
const OF_A_KIND = 3;

/** What a reader may do with the answers. */
export interface Actions {
  narrow(kind: Kind): void;
  widen(): void;
  showMore(total: number): void;
}

/** The kinds to choose among, with how many answers each has. */
export function makeKinds(
  kinds: readonly Kind[],
  results: readonly Result[],
  only: Kind | null,
  actions: Actions,
): HTMLElement {
  const makeChoice = (key: string, title: string, number: number, isPressed: boolean, press: () => void) =>
    makeButton(
      [`${title} `, make("span", {}, String(number))],
      { class: "s-find__kind", "aria-pressed": String(isPressed), "data-kind": key },
      press,
    );
  const all = makeChoice("alle", "Alle", results.length, only === null, () => {
    if (only !== null) actions.widen();
  });
  const choices = kinds.map((kind) => {
    const number = ofKind(results, kind).length;
    if (!number) return null;
    return makeChoice(kind.key, kind.many, number, only === kind, () => actions.narrow(kind));
  });
  return make("div", { class: "s-find__kinds", role: "group", "aria-label": "Vis kun" }, all, choices);
}

export function ofKind(results: readonly Result[], kind: Kind): Result[] {
  return results.filter((result) => result.kind === kind);
}

/** Those of one kind, as many as `limit` says. */
export function makeOnly(
  results: readonly Result[],
  kind: Kind,
  limit: number,
  maker: ResultMaker,
  actions: Actions,
): HTMLElement {
  const some = ofKind(results, kind);
  const many = kind.many.toLowerCase();
  return makeList(
    makeGroup(kind.many, some.slice(0, limit), maker),
    some.length > limit
      ? makeButton(`Vis flere ${many}`, { class: "s-find__all" }, () => actions.showMore(some.length))
      : null,
  );
}

/** The best, whatever they are; then the rest by kind, the kind with the best of them first. */
export function makeGroups(results: readonly Result[], maker: ResultMaker, actions: Actions): HTMLElement {
  const best = pickBest(results);
  const rest = results.filter((result) => !best.includes(result));
  const kinds = Array.from(new Set(rest.map((result) => result.kind)));
  return makeList(
    makeGroup(best.length > 1 ? "Bedste svar" : "Svar", best, maker),
    kinds.map((kind) => {
      const some = ofKind(rest, kind);
      const many = kind.many.toLowerCase();
      const total = ofKind(results, kind).length;
      return [
        makeGroup(`Flere ${many}`, some.slice(0, OF_A_KIND), maker),
        some.length > OF_A_KIND
          ? makeButton(`Vis alle ${total} ${many}`, { class: "s-find__all" }, () => actions.narrow(kind))
          : null,
      ];
    }),
  );
}

function makeList(...content: Parameters<typeof make>[2][]): HTMLElement {
  return make("div", { class: "s-find__results" }, content);
}

function makeGroup(title: string, results: readonly Result[], maker: ResultMaker): HTMLElement {
  return make(
    "section",
    { class: "s-find__group", "aria-label": title },
    make("h2", {}, title),
    make(
      "ol",
      {},
      results.map((result) => maker.make(result)),
    ),
  );
}
