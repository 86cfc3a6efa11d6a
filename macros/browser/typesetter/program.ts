// The program that sets type, beside the page in a worker, or in the page itself where there may be no worker. It comes as
// text (`PROGRAMS` of build.mjs), because from disk a browser starts a worker only from what the page holds already.
import { Compiler, type Material, type Outcome, type Task } from "./compiler";

/** The first makes it ready; every other sets a document. */
export type Request = { compiler: Blob; files: Material["files"]; faces: Blob[] } | Task;
export type Answer = { ready: true } | Outcome | { broken: string };
export type Answerer = (request: Request) => Promise<Answer>;

declare global {
  interface Window {
    /** The program, where it runs in the page itself. */
    samspilSetter?: Answerer;
  }
}

let compiler: Compiler | null = null;

async function start(request: Exclude<Request, Task>): Promise<Answer> {
  const unpacked = request.compiler.stream().pipeThrough(new DecompressionStream("gzip"));
  const faces = await Promise.all(request.faces.map(async (face) => new Uint8Array(await face.arrayBuffer())));
  // By its media type, a browser compiles it while it is being unpacked.
  const program = new Response(unpacked, { headers: { "Content-Type": "application/wasm" } });
  compiler = await Compiler.start(program, { files: request.files, faces });
  return { ready: true };
}

const answer: Answerer = async (request) => {
  try {
    if ("compiler" in request) return await start(request);
    if (!compiler) throw new Error("asked before it was ready");
    return compiler.set(request);
  } catch (error) {
    return { broken: String(error) };
  }
};

if (typeof document === "undefined") {
  self.onmessage = async ({ data }: MessageEvent<Request>) => {
    const answered = await answer(data);
    self.postMessage(answered, { transfer: "pdf" in answered ? [answered.pdf.buffer] : [] });
  };
} else {
  window.samspilSetter = answer;
}
