// Sets documents with the browser's own modules, without a browser: reads tasks from a file, and writes a PDF for each.
import { readFile, writeFile } from "node:fs/promises";
import { argv } from "node:process";
import { gunzipSync } from "node:zlib";
import { Compiler, type Material, type Task } from "../../macros/browser/typesetter/compiler";
import { findUnknownSigns, type Signs } from "../../macros/browser/typesetter/signs";

interface Asked {
  compiler: string;
  files: Material["files"];
  faces: string[];
  signs: Signs;
  tasks: (Task & { into: string })[];
}

const decode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "base64"));

const { compiler, files, faces, signs, tasks } = JSON.parse(await readFile(argv[2] ?? "", "utf-8")) as Asked;
const typesetter = await Compiler.start(new Uint8Array(gunzipSync(decode(compiler))), {
  files,
  faces: faces.map(decode),
});
const answers: unknown[] = [];
for (const { into, ...task } of tasks) {
  const outcome = typesetter.set(task);
  if ("pdf" in outcome) await writeFile(into, outcome.pdf);
  answers.push({
    said: "said" in outcome ? outcome.said : [],
    unknown: findUnknownSigns(JSON.parse(task.data), signs),
  });
}
console.log(JSON.stringify(answers));
