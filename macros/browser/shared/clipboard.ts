// Copying. A browser may refuse it (from disk, without a press): then the text is marked, and the reader is told to copy.

/** Whether the text was copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies what a field holds, or marks it for the reader to copy; whether it was copied. */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  const isCopied = await copyText(field.value);
  if (!isCopied) {
    field.focus();
    field.select();
  }
  return isCopied;
}

/** Marks what an element holds and copies it the old way; whether that worked. It stays marked. */
export function copyMarked(element: Node): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
