// Runs the units of the browser's scripts in Node: `node tests/browser/run.mjs [part of a file's name]`.
// Bundled first, because Node 18 reads no TypeScript; all into one file, because a process for each takes seconds.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { argv, execPath, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "../..");
const BUILD = join(ROOT, ".build");

const wanted = argv[2] ?? "";
const names = (await readdir(HERE)).filter((name) => name.endsWith(".test.ts") && name.includes(wanted)).sort();
if (!names.length) {
  console.error(`Ingen test i tests/browser hedder noget med «${wanted}».`);
  exit(1);
}

await mkdir(BUILD, { recursive: true });
// A folder of its own, so that runs may go on side by side.
const folder = await mkdtemp(join(BUILD, "units-"));
let status = 1;
try {
  const bundle = join(folder, "units.mjs");
  await build({
    stdin: { contents: names.map((name) => `import "./${name}";`).join("\n"), resolveDir: HERE, loader: "js" },
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node18",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const run = spawnSync(execPath, ["--enable-source-maps", "--test", "--test-reporter=spec", bundle], {
    cwd: ROOT,
    stdio: "inherit",
  });
  status = run.status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
exit(status);
