// The script of every page with a sheet. Without it the sheet is read and printed as it is.
import { find } from "../shared/elements";
import { Sheet } from "./sheet";

const tools = find("[data-s-sheet]");
if (tools) new Sheet(tools).start();
