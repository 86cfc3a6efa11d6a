// «Læg i min samling» and «Sammenlign» on every page: small buttons, the count in the head, a bar for what is compared.
import { find, need } from "../shared/elements";
import { Buttons } from "./buttons";
import { Choosing } from "./choosing";
import { tidy, toStored } from "./collection";
import { Dock } from "./dock";
import { Own, SLOT } from "./shelf";
import { Tray } from "./tray";

function start(link: HTMLElement): void {
  const comparing = (link.getAttribute("href") ?? "").split(/[?#]/)[0]?.replace(/samling\.html$/, "sammenlign.html");
  const own = new Own((link.getAttribute("data-s-kinds") ?? "").split(" "));
  const choosing = new Choosing(own, new Dock(), () => refresh());
  const buttons = new Buttons(choosing, comparing ?? "");
  const tray = new Tray(choosing, comparing ?? "");

  function refresh(): void {
    const { length } = own.collection.keys;
    need("[data-s-count]", link).textContent = length ? ` (${length})` : "";
    buttons.refresh();
    tray.refresh();
  }
  function decorate(root: Document | Element): void {
    buttons.decorate(root);
    refresh();
  }

  // A page that the browser has kept as it was, and that one comes back to.
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    own.load();
    own.loadPicked();
    refresh();
  });
  window.addEventListener("storage", (event) => {
    if (event.key !== SLOT) return;
    own.load();
    refresh();
  });
  // What another script of the site has shown.
  document.addEventListener("samspil:vist", (event) => {
    const shown: unknown = event instanceof CustomEvent ? event.detail?.element : null;
    decorate(shown instanceof Element ? shown : document);
  });
  window.samspilSaml = {
    kinds: own.kinds,
    isRefused: () => own.isRefused,
    read: () => own.collection,
    write: (collection) => {
      // What is written in a field goes the same way as what was found in the browser.
      own.save(tidy(toStored(collection), own.kinds));
      refresh();
    },
    picked: () => own.picked,
    setPicked: (ids) => own.savePicked(ids),
  };
  decorate(document);
}

export function startCollecting(): void {
  const link = find("[data-s-collection]");
  if (link) start(link);
}
