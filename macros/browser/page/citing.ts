// «Sådan citerer du siden»: the address and the day are filled in where they are known, and the line can be copied or
// taken as a file. Without scripts the line stands there, with the site's own address if it has one.
import { tell } from "../shared/announce";
import { copyMarked, copyText } from "../shared/clipboard";
import { download } from "../shared/download";
import { find, need } from "../shared/elements";
import { wordDay } from "../shared/words";
import { type Cited, toBibtex, toKey, toRis } from "./citation";

export function startCiting(): void {
  const box = find("[data-s-cite]");
  if (!box) return;
  const line = need("[data-s-cite-line]", box);
  const said = (part: string): string => find(part, line)?.textContent ?? "";
  const address = said("[data-s-cite-link]") || findAddress();
  const author = said("[data-s-cite-author]");
  const cited: Cited = {
    author,
    title: said("[data-s-cite-title]"),
    year: said("[data-s-cite-year]"),
    // Named only where somebody else publishes it.
    site: said("[data-s-cite-site]") || author,
    address,
    read: new Date(),
  };
  need("[data-s-cite-day]", line).textContent = wordDay(cited.read);
  const where = need("[data-s-cite-where]", line);
  where.hidden = false;
  if (address) need("[data-s-cite-link]", line).textContent = address;
  else where.remove();
  const status = need("[data-s-cite-status]", box);
  need("[data-s-cite-copy]", box).addEventListener("click", async () => {
    const copied = (await copyText(line.textContent.replace(/\s+/g, " ").trim())) || copyMarked(line);
    tell(status, copied ? "Linjen er kopieret." : "Linjen er markeret. Tryk Ctrl+C eller Cmd+C.");
  });
  need("[data-s-cite-bibtex]", box).addEventListener("click", () => {
    download(toBibtex(cited), `${toKey(cited)}.bib`, "application/x-bibtex;charset=utf-8");
  });
  need("[data-s-cite-ris]", box).addEventListener("click", () => {
    download(toRis(cited), `${toKey(cited)}.ris`, "application/x-research-info-systems;charset=utf-8");
  });
  need("[data-s-cite-tools]", box).hidden = false;
}

/** Where the page is read from, without what was searched or chosen on it; nothing from disk. */
function findAddress(): string {
  const { protocol, origin, pathname } = window.location;
  return protocol.startsWith("http") ? origin + pathname : "";
}
