// The little formatting that an editor may use: emphasis, lists and https links. The same parser as the page's own, with the
// same rules of it switched on (`macros/…/text`, `markdown-it-py`), so that a text means the same in both.
import Parser, { type MarkdownIt, type StateInline, type Token } from "markdown-it";

/** A piece of a formatted text: letters, or an element with pieces in it. What makes elements of it comes later. */
export type Piece = string | Marked;
export interface Marked {
  readonly tag: "a" | "em" | "li" | "ol" | "p" | "strong" | "ul";
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly Piece[];
}

/** Most statements are a plain sentence, which the parser need not see. */
const FORMATTED = /[*_[]|\n/;
const BULLET = /(?:^|\n)\s*[-*]\s/;
const FIRST = /(?:^|\n)\s*1[.)]\s/;
const SECOND = /(?:^|\n)\s*2[.)]\s/;
/** An empty address is the one that the parser does not ask its gate about. It leads nowhere, so it is no link. */
const EMPTY_ADDRESS = /\]\(\s*(?:<\s*>\s*)?[)"'(]/;

function makeParser(lists: boolean, links: boolean): MarkdownIt {
  const parser = new Parser("zero", { html: false, linkify: false, typographer: false });
  parser.enable(["emphasis", ...(lists ? ["list"] : []), ...(links ? ["link"] : [])]);
  // The parser's own gate for addresses; what it refuses stays text.
  parser.validateLink = (address) => address.startsWith("https://");
  parser.inline.ruler.before("link", "picture", keepPicture);
  return parser;
}

/** What begins a picture is text, or the rest of it would become a link. */
function keepPicture(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("![", state.pos)) return false;
  if (!silent) state.pending += "![";
  state.pos += 2;
  return true;
}

const parsers = new Map<string, MarkdownIt>();

function parserFor(lists: boolean, links: boolean): MarkdownIt {
  const name = `${lists} ${links}`;
  const parser = parsers.get(name) ?? makeParser(lists, links);
  parsers.set(name, parser);
  return parser;
}

const hasLinks = (text: string): boolean => !EMPTY_ADDRESS.test(text);

/**
 * Paragraphs, and lists where the text has one. One line is never a list, nor is a number one unless 1 and 2 are there:
 * «21. august skrev de under» is a sentence.
 */
function parse(text: string): Token[] {
  const links = hasLinks(text);
  if (isBlock(text) && (BULLET.test(text) || (FIRST.test(text) && SECOND.test(text)))) {
    const tokens = parserFor(true, links).parse(text, {});
    const isCounted = (token: Token) => token.type !== "ordered_list_open" || token.attrGet("start") === null;
    if (tokens.every(isCounted)) return tokens;
  }
  return parserFor(false, links).parse(text, {});
}

/** Elements inside each other, of tokens in a row. */
function nest(tokens: readonly Token[]): Piece[] {
  const open: { readonly token: Token | null; readonly content: Piece[] }[] = [{ token: null, content: [] }];
  const top = () => open[open.length - 1]?.content ?? [];
  for (const token of tokens) {
    if (token.nesting > 0) open.push({ token, content: [] });
    else if (token.nesting < 0) {
      const closed = open.pop();
      if (closed?.token) top().push(...close(closed.token, closed.content));
    } else if (token.type === "inline") top().push(...nest(token.children ?? []));
    else if (token.content) top().push(token.content);
  }
  return top();
}

/** The paragraphs of a tight list are there for the parser alone. */
function close(token: Token, content: readonly Piece[]): Piece[] {
  if (token.hidden) return [...content];
  return [
    {
      tag: token.tag as Marked["tag"],
      attributes: Object.fromEntries((token.attrs ?? []).map(([name, value]) => [name, String(value)])),
      content,
    },
  ];
}

/** The text of a field as paragraphs and lists. */
export function formatBlock(text: string): Marked[] {
  if (!FORMATTED.test(text)) return [{ tag: "p", attributes: {}, content: [text] }];
  return nest(parse(text)).filter((piece): piece is Marked => typeof piece !== "string");
}

/** The text of a field as a run of words, for a place where no paragraph can stand. */
export function formatInline(text: string): Piece[] {
  if (!FORMATTED.test(text)) return [text];
  return nest(parserFor(false, hasLinks(text)).parseInline(text.split("\n").join(" "), {}));
}

/** Whether the text needs paragraphs or lists of its own. */
export const isBlock = (text: string): boolean => text.trim().includes("\n");

const listLetters = (piece: Piece): string =>
  typeof piece === "string" ? piece : piece.content.map(listLetters).join("");

/** The words of a text without its formatting. */
export function stripFormatting(text: string): string {
  const words = FORMATTED.test(text) ? listWords(parse(text)) : text;
  return words.trim().replace(/\s+/g, " ");
}

const listWords = (tokens: readonly Token[]): string =>
  tokens
    .filter((token) => token.type === "inline")
    .map((token) =>
      nest(token.children ?? [])
        .map(listLetters)
        .join(""),
    )
    .join(" ");
