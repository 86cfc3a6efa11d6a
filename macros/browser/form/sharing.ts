// The device's own way to hand something on: mail, messages, or whatever program its owner has.

/** What is handed on: a file where the device takes one, and else its text. */
export interface Parcel {
  readonly title: string;
  /** What the receiver is told. */
  readonly letter: string;
  readonly name: string;
  readonly text: string;
}

export type Outcome = "shared" | "closed" | "refused";

export const canShare = (): boolean => typeof navigator.share === "function";

/** Phones hand on a file that they know as text, whatever is in it; one that ends in .yml they refuse. */
const makeFile = ({ name, text }: Parcel): File => new File([text], `${name}.txt`, { type: "text/plain" });

/** Whether the device says that it takes the file along. */
export function sharesFiles(parcel: Parcel): boolean {
  try {
    return navigator.canShare?.({ files: [makeFile(parcel)] }) ?? false;
  } catch {
    return false;
  }
}

export async function share(parcel: Parcel): Promise<Outcome> {
  const { title, letter, text } = parcel;
  const content = sharesFiles(parcel)
    ? { title, text: letter, files: [makeFile(parcel)] }
    : { title, text: `${letter}\n\n${text}` };
  try {
    await navigator.share(content);
    return "shared";
  } catch (error) {
    // Who closes the list has changed their mind, and nothing is wrong.
    return error instanceof DOMException && error.name === "AbortError" ? "closed" : "refused";
  }
}
