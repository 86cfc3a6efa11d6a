// What lists of topics can do beside being read: several are chosen at once, and a word of the glossary is found.
import { find } from "../shared/elements";
import { Choosing } from "./choosing";
import { Glossary } from "./glossary";

const form = find("[data-s-choosing]");
const bar = find("[data-s-chosen-bar]");
if (form && bar) new Choosing(form, bar);

const glossary = find("[data-s-glossary]");
if (glossary) new Glossary(glossary);
