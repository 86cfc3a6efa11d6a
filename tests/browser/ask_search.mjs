// Bundles ask_search.ts, as Node reads no TypeScript, and runs it: `node tests/browser/ask_search.mjs`.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const { outputFiles } = await build({
  entryPoints: [join(HERE, "ask_search.ts")],
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  target: "node18",
  logLevel: "warning",
});
const [bundle] = outputFiles;
await import(`data:text/javascript;base64,${Buffer.from(bundle?.contents ?? "").toString("base64")}`);
