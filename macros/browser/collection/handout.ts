// The script of the page «Min samling». samspil.js, which is on every page, keeps the collection.
import { find } from "../shared/elements";
import { GatheredPage } from "./gathered_page";

const root = find("[data-s-gathered]");
const shelf = window.samspilSaml;
if (root && shelf) {
  const page = new GatheredPage(root, shelf);
  page.listen();
  void page.render();
}
