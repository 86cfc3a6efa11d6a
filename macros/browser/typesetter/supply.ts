// What the typesetter is made of, loaded when somebody first asks for a document: the program, the compiler in parts, the
// templates and the faces. The compiler keeps its mark from one edition of the site to the next, and so does the browser.
import { type Loader, ofPage } from "../shared/loading";

/** How far it has come; `loaded` of `whole` bytes. */
export interface Progress {
  step: "loading" | "setting";
  loaded?: number;
  whole?: number;
}

export type Told = (step: Progress) => void;

/** What `macros/scripts/typesetter.py` writes of the compiler. */
interface Parts {
  mark: string;
  parts: string[];
  /** Bytes of all parts. */
  size: number;
}

/** The piece with what changes with the site: templates, signs, faces. */
interface Templates {
  compiler: Parts;
  files: Record<string, string>;
  faces: string[];
  signs: [first: number, last: number][];
}

export interface Supply {
  program: string;
  compiler: Blob;
  files: Record<string, string>;
  faces: Blob[];
  /** The signs that the faces have, from a first to a last one. */
  signs: Templates["signs"];
}

const PROGRAM = "assets/js/saetter.js";
const TEMPLATES = "saetter/skabeloner";
const ASKED_AT_ONCE = 2;

declare global {
  interface Window {
    /** The text of programs that run beside the page (`PROGRAMS` of build.mjs). */
    samspilPrograms?: Record<string, string>;
  }
}

function unpack(base64: string): Blob {
  const signs = atob(base64);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return new Blob([bytes]);
}

async function loadCompiler({ mark, parts, size }: Parts, loader: Loader, told: Told): Promise<Blob> {
  let loaded = 0;
  const load = async (name: string): Promise<Blob> => {
    const part = unpack(await loader.take<string>(name, mark));
    loaded += part.size;
    told({ step: "loading", loaded, whole: size });
    return part;
  };
  told({ step: "loading", loaded, whole: size });
  const blobs: Blob[] = [];
  // A few at a time: all at once, none has come until all have, and there is nothing to tell.
  for (let at = 0; at < parts.length; at += ASKED_AT_ONCE) {
    blobs.push(...(await Promise.all(parts.slice(at, at + ASKED_AT_ONCE).map(load))));
  }
  return new Blob(blobs);
}

async function loadProgram(loader: Loader): Promise<string> {
  await loader.loadTool(PROGRAM);
  const program = window.samspilPrograms?.[PROGRAM];
  if (!program) throw new Error(`${PROGRAM} has come, and is not the program`);
  return program;
}

export async function loadSupply(told: Told, loader: Loader = ofPage()): Promise<Supply> {
  const program = await loadProgram(loader);
  const { compiler, files, faces, signs } = await loader.load<Templates>(TEMPLATES);
  return { program, compiler: await loadCompiler(compiler, loader, told), files, faces: faces.map(unpack), signs };
}
