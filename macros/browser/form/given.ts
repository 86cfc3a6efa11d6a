// The data of the page: given once, before anything else of the form is asked.
import type { FormData } from "./data";

let held: FormData | undefined;

/** Give the form what Python wrote for it. */
export function give(data: FormData): void {
  held = data;
}

/** The data in the words of the form: its own where a message of the check speaks of a file. */
export const speak = (data: FormData): FormData => ({
  ...data,
  messages: { ...data.messages, ...data.spoken },
  isSpoken: true,
});

export function given(): FormData {
  if (!held) throw new Error("The form has been given no data");
  return held;
}

/** What is worked out of the data once; and anew where other data have been given, as a test may. */
export function once<Result>(work: (data: FormData) => Result): () => Result {
  let made: { readonly of: FormData; readonly result: Result } | undefined;
  return () => {
    const data = given();
    if (made?.of !== data) made = { of: data, result: work(data) };
    return made.result;
  };
}
