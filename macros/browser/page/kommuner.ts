// «Kommuner»: the municipality that an address or the field asks for, shown at the top. Without this the page is a list.
import { tell } from "../shared/announce";
import { find, findAll, make, need } from "../shared/elements";

const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/\s+kommune$/, "")
    .replace(/aa/g, "å");

/** The one that is meant: by its whole name, or as the only one that begins so. */
function findAsked(asked: string): HTMLElement | null {
  const all = findAll("[data-s-place-name]");
  const named = (row: HTMLElement): string => fold(row.getAttribute("data-s-place-name") ?? "");
  const begun = all.filter((row) => named(row).startsWith(fold(asked)));
  return all.find((row) => named(row) === fold(asked)) ?? (begun.length === 1 ? (begun[0] ?? null) : null);
}

function show(asked: string): void {
  const line = need("[data-s-place-found]");
  const chosen = need("[data-s-place-chosen]");
  const row = findAsked(asked);
  chosen.hidden = !row;
  if (!row) {
    tell(line, `«${asked}» er ingen af de 98 kommuner. Skriv et andet navn, eller vælg på listen herunder.`);
    return;
  }
  const name = row.getAttribute("data-s-place-name") ?? "";
  const told = findAll(":scope > p", row).map((part) => part.cloneNode(true));
  chosen.replaceChildren(make("h2", {}, name), ...told);
  need<HTMLInputElement>("#s-place").value = name;
  tell(line, `Viser ${name}.`);
}

/** The fold that what an address names stands in. */
function openTarget(): void {
  const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  const letter = target?.closest("details");
  if (!letter) return;
  letter.open = true;
  target?.scrollIntoView();
}

function start(): void {
  const form = find<HTMLFormElement>(".s-search--place");
  if (!form) return;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = need<HTMLInputElement>("input", form).value;
    if (asked.trim()) show(asked);
  });
  const asked = new URLSearchParams(location.search).get("kommune");
  if (asked?.trim()) show(asked.slice(0, 40));
  window.addEventListener("hashchange", openTarget);
  openTarget();
}

start();
