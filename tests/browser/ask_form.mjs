// Bundles ask_form.ts, as Node reads no TypeScript, and runs it: `node tests/browser/ask_form.mjs`.
import { mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
// Several may run side by side.
const folder = await mkdtemp(join(HERE, "../../.build/ask-form-"));
const outfile = join(folder, "ask_form.mjs");
try {
  await build({
    entryPoints: [join(HERE, "ask_form.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node18",
    sourcemap: "inline",
    logLevel: "warning",
  });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true });
}
