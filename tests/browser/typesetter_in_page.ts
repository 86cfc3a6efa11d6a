// The typesetter, put where a test of a page finds it.
import { loadPackContent, loadSheetContent, setType } from "../../macros/browser/typesetter/typesetter";

Object.assign(window, { typesetter: { loadPackContent, loadSheetContent, setType } });
