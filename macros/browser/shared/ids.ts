// Names for what a reader makes here.

let made = 0;

/** A name that nothing else on this page has; and, by the time in it, hardly anything in another tab. */
export function makeId(): string {
  made += 1;
  return `${Date.now().toString(36)}${made.toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
}
