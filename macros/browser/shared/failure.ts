// Saying that something did not come, with a way on: to try again, or to fetch the page anew where the site has changed.
import { make, makeButton } from "./elements";
import { LoadingError } from "./loading";

export interface Failure {
  text: string;
  /** What the button says. */
  way: string;
  /** Whether the page itself must be fetched anew. */
  isOutdated: boolean;
}

const isOutdated = (error: unknown): boolean => error instanceof LoadingError && error.reason === "outdated";

/** @param what what did not come, such as «Søgningen» */
export function describeFailure(error: unknown, what: string): Failure {
  if (isOutdated(error)) {
    const text = "Sitet er udgivet på ny, siden du åbnede siden.";
    return { text, way: "Hent siden på ny", isOutdated: true };
  }
  return { text: `${what} kunne ikke hentes.`, way: "Prøv igen", isOutdated: false };
}

/** Of several failures the one to tell of: it is of no use to try again where the site has changed. */
export function findWorst(errors: Iterable<unknown>): unknown {
  const all = Array.from(errors);
  return all.find(isOutdated) ?? all[0];
}

/** The button that leads on. */
export function makeWayOn(failure: Failure, tryAgain: () => void): HTMLButtonElement {
  const press = failure.isOutdated ? () => location.reload() : tryAgain;
  return makeButton(failure.way, { class: "s-button s-button--quiet" }, press);
}

/** A place that says what did not come (`role="status"`), and is empty where all did. */
export class Notice {
  constructor(readonly element: HTMLElement = make("div", { class: "s-notice", role: "status" })) {}

  /** @param rest what is said beside it */
  show(error: unknown, what: string, tryAgain: () => void, rest = ""): void {
    const failure = describeFailure(error, what);
    const text = make("p", {}, rest ? `${failure.text} ${rest}` : failure.text);
    this.element.replaceChildren(text, makeWayOn(failure, tryAgain));
  }

  clear(): void {
    this.element.replaceChildren();
  }
}
