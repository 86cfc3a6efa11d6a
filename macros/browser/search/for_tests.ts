// What the tests of the site ask of the search that a reader has: `samspilMaskine` and `samspilDansk`. Nothing else uses it.
import { stem } from "./danish/inflection";
import { listWords } from "./danish/spelling";
import type { Engine } from "./engine";

declare global {
  interface Window {
    samspilMaskine?: unknown;
    samspilDansk?: unknown;
  }
}

export function openForTests(getEngine: () => Promise<Engine>): void {
  let engine: Engine | null = null;
  const started = (): Engine => {
    if (!engine) throw new Error("The search has not been started");
    return engine;
  };
  window.samspilDansk = { words: listWords, stem };
  window.samspilMaskine = {
    start: async () => {
      engine = await getEngine();
    },
    search: (query: string) => started().search(query),
    complete: (query: string, most: number) => started().complete(query, most),
    loadText: (page: number) => started().loadText(page),
    entries: () => started().entries.list,
    titles: () => started().entries.list.map(({ title }) => title),
  };
}
