// What every page has: the light or dark view, the search dialog, the bar with the ways, tables that scroll, what an
// address opens, the way of steps, questions with their answers, notes, printing, citing. Every page can be read without it.
import { startOpening } from "../shared/opening";
import { startAsked } from "./asked";
import { startCiting } from "./citing";
import { startFeatured } from "./featured";
import { startHits } from "./hits";
import { startNotes } from "./notes";
import { startPath } from "./path";
import { startPrinting } from "./printing";
import { startScheme } from "./scheme";
import { startSearchDialog } from "./search_dialog";
import { silenceShortcuts } from "./shortcuts";
import { startTables } from "./tables";
import { startWays } from "./ways";

startScheme();
startSearchDialog();
silenceShortcuts();
startTables();
startAsked();
startOpening();
startHits();
startPath();
startNotes();
startPrinting();
startWays();
startFeatured();
startCiting();
