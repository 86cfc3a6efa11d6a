// What every page has: the light or dark view, the search dialog, the bar with the ways, tables that scroll, what an
// address opens, the way of steps, questions with their answers, notes, printing, citing, and what of the contents is being read. Every page can be read without it.
import { startCollecting } from "../collection/samling";
import { startOpening } from "../shared/opening";
import { startAsked } from "./asked";
import { startCiting } from "./citing";
import { startContents } from "./contents";
import { startFeatured } from "./featured";
import { startHits } from "./hits";
import { startNotes } from "./notes";
import { startPath } from "./path";
import { startPrinting } from "./printing";
import { startScheme } from "./scheme";
import { startSearchDialog } from "./search_dialog";
import { startTables } from "./tables";
import { startWays } from "./ways";

startScheme();
startSearchDialog();
startTables();
startAsked();
startOpening();
startHits();
startPath();
startNotes();
startPrinting();
startWays();
startContents();
startFeatured();
startCiting();
startCollecting();
