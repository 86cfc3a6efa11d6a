// Where the program runs: in a worker, so that the page goes on answering; in the page itself where it may have none.
import type { Answer, Request } from "./program";

export interface Workplace {
  ask(request: Request): Promise<Answer>;
  /** Ends it, and gives back the memory that it has taken. */
  close(): void;
}

export class WorkplaceLost extends Error {
  override readonly name = "WorkplaceLost";
}

/** @param program the text of the program */
export function openWorker(program: string): Workplace {
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  const worker = new Worker(address);
  const close = (): void => {
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  const ask = (request: Request): Promise<Answer> =>
    new Promise((done, failed) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => done(data);
      worker.onerror = (event) => {
        event.preventDefault();
        failed(new WorkplaceLost(event.message));
      };
      worker.onmessageerror = () => failed(new WorkplaceLost("no answer that could be read"));
      worker.postMessage(request);
    });
  return { ask, close };
}

/** In the page itself, which stands still meanwhile. Its memory is given back when the page is left. */
export async function openPage(program: string): Promise<Workplace> {
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  await new Promise<void>((done, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => done();
    script.onerror = () => failed(new WorkplaceLost("the page may not run it"));
    document.head.append(script);
  });
  URL.revokeObjectURL(address);
  const answerer = window.samspilSetter;
  if (!answerer) throw new WorkplaceLost("it ran and is not there");
  return { ask: answerer, close: () => undefined };
}
