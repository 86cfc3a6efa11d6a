// Loading what a tool needs, when it needs it. From disk a browser refuses to fetch a file, but loads a script; so every
// piece of data is a script, which puts its value and the edition of the site that it belongs to where it is found here.
//
// A page and its pieces are of one edition. A browser may have kept an older piece, and a site may be published anew
// while a page is open: a piece of another edition is asked for once more, past what is kept, and is never used.

/** `outdated`: the site is of another edition than the page. Else the file did not come. */
export type Reason = "unreachable" | "outdated";

export class LoadingError extends Error {
  override readonly name = "LoadingError";

  constructor(
    readonly address: string,
    readonly reason: Reason = "unreachable",
  ) {
    super(`${reason}: ${address}`);
  }
}

/** What a piece of data puts: its edition and its value. */
export type Piece = readonly [edition: string, value: unknown];

declare global {
  interface Window {
    /** Every piece that has come, by its address without `.js`. */
    samspilData?: Record<string, Piece>;
  }
}

/** What a loader knows of the page it is on. */
export interface Place {
  /** The way to the site's root. */
  base: string;
  edition: string;
  /** Where pieces put themselves. */
  store(): Record<string, Piece | undefined>;
  /** Runs a script; fails where it does not come. */
  run(address: string): Promise<void>;
}

export class Loader {
  private readonly coming = new Map<string, Promise<unknown>>();

  constructor(private readonly place: Place) {}

  /**
   * A piece of the page's own edition, by its address below the root without `.js`: `samling/case-vindrosen`.
   * Asked for once; where that fails (`LoadingError`), anew the next time.
   */
  load<Value>(name: string): Promise<Value> {
    return this.once(name, () => this.find(name, this.place.edition)) as Promise<Value>;
  }

  /**
   * A large piece that is used up by its one reader: it is not kept. Its edition is a mark of its own, of what is in it, so
   * that a browser has it still when the site has changed.
   */
  async take<Value>(name: string, mark: string): Promise<Value> {
    const value = await this.find(name, mark);
    delete this.place.store()[name];
    return value as Value;
  }

  /** Runs a script of ours once, by its address below the root. */
  loadTool(address: string): Promise<void> {
    return this.once(address, () => this.place.run(this.locate(address))) as Promise<void>;
  }

  private once(name: string, begin: () => Promise<unknown>): Promise<unknown> {
    const known = this.coming.get(name);
    if (known) return known;
    const coming = begin();
    this.coming.set(name, coming);
    coming.catch(() => this.coming.delete(name));
    return coming;
  }

  private async find(name: string, edition: string): Promise<unknown> {
    const { place } = this;
    const address = this.locate(`${name}.js`, edition);
    // A page may have asked for it in its own HTML.
    if (!place.store()[name]) await place.run(address);
    // What came is no piece of ours where somebody on the way has answered in its place.
    if (!place.store()[name]) throw new LoadingError(address);
    if (!this.isOf(name, edition)) {
      delete place.store()[name];
      await place.run(`${address}&t=${Date.now()}`);
    }
    const piece = place.store()[name];
    if (!piece) throw new LoadingError(address);
    if (!this.isOf(name, edition)) throw new LoadingError(address, "outdated");
    return piece[1];
  }

  private isOf(name: string, edition: string): boolean {
    return this.place.store()[name]?.[0] === edition;
  }

  /** By the edition in the address, what a browser has kept of another is not taken for it. */
  private locate(address: string, edition = this.place.edition): string {
    return `${this.place.base}${address}?e=${edition}`;
  }
}

function runScript(address: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => {
      script.remove();
      done();
    };
    script.onerror = () => {
      script.remove();
      failed(new LoadingError(address));
    };
    document.head.append(script);
  });
}

function readPlace(): Place {
  const marked = document.querySelector("[data-edition]");
  return {
    base: marked?.getAttribute("data-base") ?? "",
    edition: marked?.getAttribute("data-edition") ?? "",
    store: () => {
      window.samspilData ??= {};
      return window.samspilData;
    },
    run: runScript,
  };
}

let loader: Loader | null = null;

/** The loader of this page. */
export function ofPage(): Loader {
  loader ??= new Loader(readPlace());
  return loader;
}
