// What of the glue is used here; the package's own list of all of it is longer.

/** What the compiler says of a document: on format 3, objects of this shape. */
export interface Said {
  severity: string;
  message: string;
  path: string;
  range: string;
}

export class TypstCompiler {
  free(): void;
  map_shadow(path: string, content: Uint8Array): boolean;
  compile(
    main: string,
    inputs: [key: string, value: string][],
    format: "pdf",
    said: 3,
  ): { result?: Uint8Array; diagnostics?: Said[]; hasError?: boolean };
  query(main: string, inputs: [key: string, value: string][], selector: string, field?: string): string;
  /** Lets go of what was remembered from one setting to the next. */
  reset(): void;
}

export class TypstCompilerBuilder {
  set_access_model(
    context: unknown,
    changed: (path: string) => number,
    isFile: (path: string) => boolean,
    realPath: (path: string) => string,
    read: (path: string) => Uint8Array,
  ): Promise<void>;
  add_raw_font(face: Uint8Array): Promise<void>;
  build(): Promise<TypstCompiler>;
}

export interface Instance {
  memory: WebAssembly.Memory;
}

export default function start(from: { module_or_path: BufferSource | Response | WebAssembly.Module }): Promise<Instance>;
