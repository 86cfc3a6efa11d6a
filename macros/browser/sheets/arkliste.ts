// The script of the list of sheets. Without it the list is read whole, under its headings.
import { find } from "../shared/elements";
import { Choosing } from "./choosing";
import { SheetList } from "./sheet_list";

const form = find<HTMLFormElement>("[data-s-sheet-choosing]");
if (form) new Choosing(form, new SheetList()).start();
