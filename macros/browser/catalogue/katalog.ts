// The catalogue: filters, words, orders, cards or table or map, and all of it in the address. The page holds the first
// cases; cases/katalog.js holds numbers for all of them. Without this the page is a list.
import "./kort";
import { find, need } from "../shared/elements";
import { Notice } from "../shared/failure";
import { ofPage } from "../shared/loading";
import { Catalogue } from "./catalogue";
import { CataloguePage } from "./catalogue_page";
import { type CatalogueData, FORMAT } from "./data";
import { CatalogueFiles } from "./files";

async function start(box: HTMLElement): Promise<void> {
  const loader = ofPage();
  const notice = new Notice(need("[data-s-failure]", box));
  let data: CatalogueData;
  try {
    data = await loader.load<CatalogueData>("cases/katalog");
  } catch (error) {
    notice.show(error, "Filtrene", () => void start(box));
    return;
  }
  notice.clear();
  // Data for another script than this: the list stays as it is.
  if (data?.format !== FORMAT) return;
  const page = new CataloguePage(box, new Catalogue(data), new CatalogueFiles(loader, data), notice);
  box.classList.add("s-katalog--live");
  page.start();
}

const box = find("[data-s-catalogue]");
if (box) void start(box);
