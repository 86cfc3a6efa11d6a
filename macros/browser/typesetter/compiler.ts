// The compiler of Typst: from templates, faces and data to a PDF. Runs wherever it is put: in a worker, a page, Node.
import start, { type Said, type TypstCompiler, TypstCompilerBuilder } from "./compiler/typst_ts_web_compiler.mjs";

/** What every document is set with. */
export interface Material {
  /** Templates and signs, by their path below the root that the templates read from. */
  files: Readonly<Record<string, string>>;
  faces: readonly Uint8Array[];
}

export interface Task {
  /** A template below `sheets/typst`: `single.typ`. */
  template: string;
  /** As JSON, which is how Typst is handed them. */
  data: string;
  look: string;
}

/** The PDF, or what the compiler said; and how much memory it has taken so far, which it never gives back. */
export type Outcome = { memory: number } & ({ pdf: Uint8Array<ArrayBuffer> } | { said: string[] });

const TEMPLATES = "/sheets/typst";
const ON_OBJECTS = 3;
const PANIC = /^panicked with: /;

export class Compiler {
  private constructor(
    private readonly typst: TypstCompiler,
    private readonly memory: WebAssembly.Memory,
  ) {}

  /** Only once in a program: the glue keeps one instance. */
  static async start(program: BufferSource | Response, material: Material): Promise<Compiler> {
    const { memory } = await start({ module_or_path: program });
    const builder = new TypstCompilerBuilder();
    // Nothing lies on a disk here. The glue's own way to say so makes functions of text, which a strict page forbids.
    const refuse = (path: string): never => {
      throw new Error(`not among the templates: ${path}`);
    };
    await builder.set_access_model(null, () => 0, refuse, refuse, refuse);
    for (const face of material.faces) await builder.add_raw_font(face);
    const typst = await builder.build();
    const encoder = new TextEncoder();
    for (const [path, text] of Object.entries(material.files)) typst.map_shadow(path, encoder.encode(text));
    return new Compiler(typst, memory);
  }

  set(task: Task): Outcome {
    const inputs: [string, string][] = [
      ["data", task.data],
      ["look", task.look],
    ];
    const { result, diagnostics } = this.typst.compile(`${TEMPLATES}/${task.template}`, inputs, "pdf", ON_OBJECTS);
    // Remembering the last document helps no other.
    this.typst.reset();
    const memory = this.memory.buffer.byteLength;
    if (result) return { memory, pdf: new Uint8Array(result) };
    return { memory, said: (diagnostics ?? []).filter(isError).map((one) => one.message.replace(PANIC, "")) };
  }
}

const isError = (one: Said): boolean => one.severity === "error";
