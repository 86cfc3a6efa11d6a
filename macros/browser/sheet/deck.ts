// A deck of cards for the printer at hand: which cards, how they are laid, and what becomes of them on paper. The sheet's
// own content (`macros/sheets/composition/content.py`) is what they are taken from.
import { count } from "../shared/words";

/** How the cards are laid; `cards.typ` knows what each means. */
export const KINDS = ["double", "folded", "single"] as const;
export type Kind = (typeof KINDS)[number];

export interface Order {
  readonly kind: Kind;
  /** Empty ones, for cards of one's own. */
  readonly blanks: number;
  /** How far backs are moved, in millimetres to the right and down. */
  readonly offset: readonly [number, number];
}

interface Deck {
  readonly cards: readonly { readonly id: string }[];
}

interface Block {
  readonly pages: Readonly<Record<string, unknown>> & { readonly cards?: Deck };
}

/** What is read here of a sheet's content. */
export interface SheetOfCards {
  readonly id: string;
  readonly blocks: readonly Block[];
}

const MOST_BLANKS = 40;
const FARTHEST = 10;
/** Cards on a page of A4; those to fold take the room of two. */
const ON_PAGE = { double: 8, folded: 4, single: 8 } as const;

/** A number that was typed, within its bounds; what is none counts as 0. */
function readNumber(typed: string, least: number, most: number): number {
  const number = Number(typed.replace(",", "."));
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : 0;
}

/** What a form says; a kind that there is not is the usual one. */
export function readOrder(form: FormData): Order {
  const asked = (name: string): string => String(form.get(name) ?? "");
  return {
    kind: KINDS.find((kind) => kind === asked("slags")) ?? "double",
    blanks: Math.floor(readNumber(asked("tomme"), 0, MOST_BLANKS)),
    offset: [readNumber(asked("hen"), -FARTHEST, FARTHEST), readNumber(asked("ned"), -FARTHEST, FARTHEST)],
  };
}

/** The look that `deck.typ` is given. */
export const describeLook = ({ kind, blanks, offset }: Order) => ({ deck: kind, blanks, offset });

/** The sheet with these of its cards alone, in its own order; the others are as they were. */
export function chooseCards<Content extends SheetOfCards>(content: Content, ids: ReadonlySet<string>): Content {
  const blocks = content.blocks.map((block) => {
    const deck = block.pages.cards;
    if (!deck) return block;
    return {
      ...block,
      pages: { ...block.pages, cards: { ...deck, cards: deck.cards.filter(({ id }) => ids.has(id)) } },
    };
  });
  return { ...content, blocks };
}

/** What one gets, before anything is made. */
export function describePaper(cards: number, { kind, blanks }: Order): string {
  const leaves = Math.ceil((cards + blanks) / ON_PAGE[kind]);
  const both = kind === "double" ? ", printet på begge sider" : "";
  const empty = blanks ? ` og ${count(blanks, "tomt", "tomme")}` : "";
  return `${count(cards, "kort", "kort")}${empty}: ${count(leaves, "ark", "ark")} A4${both}.`;
}

/** «dilemmakort-3-kort.pdf»: several decks of one sheet do not overwrite each other. */
export const nameFile = (sheet: string, cards: number, { kind }: Order): string =>
  `${sheet}-${cards}-kort${{ double: "", folded: "-til-at-folde", single: "-uden-bagside" }[kind]}.pdf`;
