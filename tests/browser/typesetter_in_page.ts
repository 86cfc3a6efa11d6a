// The typesetter, put where a test of a page finds it.
import { loadSheetContent, setType } from "../../macros/browser/typesetter/typesetter";

Object.assign(window, { typesetter: { loadSheetContent, setType } });
