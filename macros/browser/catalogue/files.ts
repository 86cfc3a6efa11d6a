// The catalogue's files that come when they are needed: cards, the words of the cases, what the table shows.
import type { Loader } from "../shared/loading";
import type { CatalogueData, TableFile, WordsFile } from "./data";
import { type Finder, makeFinder } from "./finder";

export class CatalogueFiles {
  finder: Finder | null = null;
  table: TableFile | null = null;
  private readonly cards = new Map<number, readonly string[]>();

  constructor(
    private readonly loader: Pick<Loader, "load">,
    private readonly data: Pick<CatalogueData, "page" | "chunk" | "cards">,
  ) {}

  async loadWords(): Promise<void> {
    this.finder ??= makeFinder(await this.loader.load<WordsFile>("cases/katalog-ord"));
  }

  async loadTable(): Promise<void> {
    this.table ??= await this.loader.load<TableFile>("cases/katalog-tabel");
  }

  /** The card of a case as HTML, made by the build from the template of those on the page and escaped there; null
   * where its file has not come. */
  cardOf(n: number): string | null {
    return this.cards.get(this.chunkOf(n))?.[(n - this.data.page) % this.data.chunk] ?? null;
  }

  /** The file in which the card of a case stands. */
  chunkOf(n: number): number {
    return Math.floor((n - this.data.page) / this.data.chunk);
  }

  get chunks(): number {
    return Math.ceil((this.data.cards - this.data.page) / this.data.chunk);
  }

  async loadCards(chunk: number): Promise<void> {
    this.cards.set(chunk, await this.loader.load<readonly string[]>(`cases/katalog-kort-${chunk}`));
  }
}
