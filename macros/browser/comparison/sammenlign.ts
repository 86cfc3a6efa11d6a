// The script of the page «Sammenlign». samspil.js, which is on every page, keeps what is picked.
import { find } from "../shared/elements";
import { ComparePage } from "./compare_page";

const root = find("[data-s-compare]");
const shelf = window.samspilSaml;
if (root && shelf) {
  const page = new ComparePage(root, shelf);
  page.listen();
  page.begin();
}
