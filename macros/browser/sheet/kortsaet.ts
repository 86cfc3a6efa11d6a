// The script of a page with cards: some are chosen, and a file is made of them.
import { find } from "../shared/elements";
import { Choosing } from "../topics/choosing";
import { DeckPanel } from "./deck_panel";

const list = find("[data-s-choosing]");
const bar = find("[data-s-chosen-bar]");
if (list && bar) new Choosing(list, bar);
const form = find<HTMLFormElement>("form[data-s-deck]");
if (form) new DeckPanel(form);
