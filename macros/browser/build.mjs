// The scripts that a page loads, each bundled from the modules here into one file of docs/assets/js, and the look of all
// pages and of a sheet's, each bundled from styles/ into one stylesheet of docs/assets/css.
//
//   node macros/browser/build.mjs           write them
//   node macros/browser/build.mjs --check   end with 1 where one is not what its modules say
//
// They are classic scripts, because from disk a browser refuses modules, and they are kept in git, so that who builds
// the site needs neither Node nor npm.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "../..");
const OUT = "docs/assets";

/**
 * The published file and the module that it begins with.
 * @type {Record<string, string>}
 */
const ENTRIES = {
  "css/ark.css": "styles/sheet_page.css",
  "css/program.css": "styles/programme.css",
  "css/samspil.css": "styles/samspil.css",
  "css/skaerm.css": "styles/stage.css",
  "js/aftalebygger.js": "tools/agreement/aftalebygger.ts",
  "js/ark.js": "sheet/ark.ts",
  "js/arkliste.js": "sheets/arkliste.ts",
  "js/emner.js": "topics/emner.ts",
  "js/flyttet.js": "page/flyttet.ts",
  "js/formular.js": "form/formular.ts",
  "js/fund.js": "search/hits/fund.ts",
  "js/handout.js": "collection/handout.ts",
  "js/metodevaelger.js": "tools/method/metodevaelger.ts",
  "js/moede.js": "meeting/moede.ts",
  "js/katalog.js": "catalogue/katalog.ts",
  "js/kommuner.js": "page/kommuner.ts",
  "js/kortsaet.js": "sheet/kortsaet.ts",
  "js/partnerkort.js": "tools/partners/partnerkort.ts",
  "js/program.js": "screen/programme/program.ts",
  "js/programvej.js": "screen/programme/programvej.ts",
  "js/sammenlign.js": "comparison/sammenlign.ts",
  "js/samspil.js": "page/samspil.ts",
  "js/scene.js": "screen/scene.ts",
  "js/selvtest.js": "tools/selftest/selvtest.ts",
  "js/skaerm.js": "screen/skaerm.ts",
  "js/soeg.js": "search/soeg.ts",
  "js/svar.js": "sheet/comparing/svar.ts",
  "js/udfyldt.js": "sheet/filling/udfyldt.ts",
};

/**
 * Programs that run beside a page, each published as a script that puts the program's text into `samspilPrograms`: from
 * disk a browser starts a worker only from text that the page has.
 * @type {Record<string, string>}
 */
const PROGRAMS = {
  "js/saetter.js": "typesetter/program.ts",
};

/**
 * @param {string} name
 * @returns {Promise<Uint8Array>}
 */
async function bundle(name) {
  const entry = ENTRIES[name] ?? PROGRAMS[name];
  const made = `/* Made by «make scripts» from macros/browser/${entry}. */`;
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [`macros/browser/${entry}`],
    outfile: `${OUT}/${name}`,
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    // Browsers of 2019: what is newer is written in older words. A stylesheet's newer words are passed over by those who
    // don't know them, and stay.
    target: entry?.endsWith(".css") ? "esnext" : "es2019",
    external: ["*.woff2"],
    charset: "utf8",
    minify: true,
    // One endless line would make every change a change of the whole file.
    lineLimit: 160,
    legalComments: "none",
    banner: { js: made, css: made },
    logLevel: "warning",
    // What the compiler's glue would do where nobody gives it the compiler.
    logOverride: { "empty-import-meta": "silent" },
    inject: name in PROGRAMS ? ["macros/browser/typesetter/plain_functions.ts"] : [],
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${entry}`);
  return name in PROGRAMS ? Buffer.from(writeAsText(name, made, file.text)) : file.contents;
}

/**
 * A program as text, line for line, so that a change is a change of its lines.
 * @param {string} name
 * @param {string} made
 * @param {string} text
 */
function writeAsText(name, made, text) {
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.stringify(line));
  const place = `(self.samspilPrograms=self.samspilPrograms||{})["${OUT.replace("docs/", "")}/${name}"]`;
  return `${made}\n${place}=[\n${lines.join(",\n")}].join("\\n");\n`;
}

/** @param {string} name */
async function read(name) {
  try {
    return await readFile(join(ROOT, OUT, name));
  } catch {
    return null;
  }
}

const stale = [];
for (const name of [...Object.keys(ENTRIES), ...Object.keys(PROGRAMS)]) {
  const wanted = await bundle(name);
  const found = await read(name);
  if (found && Buffer.compare(found, wanted) === 0) continue;
  stale.push(name);
  if (argv.includes("--check")) continue;
  await mkdir(dirname(join(ROOT, OUT, name)), { recursive: true });
  await writeFile(join(ROOT, OUT, name), wanted);
}

if (argv.includes("--check") && stale.length) {
  console.error(`Ikke som modulerne i macros/browser: ${stale.map((name) => `${OUT}/${name}`).join(", ")}`);
  console.error("Kør «make scripts», og tag de nye filer med.");
  exit(1);
}
