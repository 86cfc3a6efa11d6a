// What inflection does to Danish words, taken off again.
import { fold } from "./spelling";

/** Words that change inside, and words whose ending looks like one of the rules' and is none; folded, the root first. */
const IRREGULAR_FORMS = [
  "mand maend",
  "barn boern",
  "bog boeger",
  "haand haender",
  "fod foedder",
  "nat naetter",
  "tand taender",
  "stad staeder",
  "bonde boender",
  "far faedre",
  "mor moedre",
  "bror broedre",
  "datter doetre",
  "soester soestre",
  "ko koeer",
  "and aender",
  "kraft kraefter",
  "tag tage tager tog taget",
  "gaa gaar gik gaaet",
  "giv give giver gav givet",
  "faa faar fik faaet",
  "skriv skrive skriver skrev skrevet",
  "bliv blive bliver blev blevet",
  "kom komme kommer kom kommet",
  "finde find finder fandt fundet",
  "hold holde holder holdt",
  "sig sige siger sagde sagt",
  "se ser saa set",
  "vaelg vaelge vaelger valgte valgt",
  "spoerg spoerge spoerger spurgte spurgt",
  "fortael fortaelle fortaeller fortalte fortalt",
  "goer goere goer gjorde gjort",
  "ved vide ved vidste vidst",
  "stor stoerre stoerst store stort",
  "god gode godt bedre bedst",
  "ung unge yngre yngst",
  "lang lange langt laengere laengst",
  "gammel gamle gammelt",
  "lille smaa mindre mindst",
  "faa faerre faerrest",
  "naer naermere naermest",
  "penge pengene pengenes",
  "budget budgettet budgetter budgetterne budgettets budgets",
  "ide ideer ideen ideerne",
  "by byer byen byerne",
  "aa aaen aaer aaerne",
  "moede moeder moedet moederne moedets",
  "mening meninger meningen",
  "enighed enige enig",
];

/** The root of each form. A form of two words («faa») belongs to the first of them. */
const ROOTS = new Map<string, string>();
for (const line of IRREGULAR_FORMS) {
  const forms = line.split(" ");
  for (const form of forms) if (!ROOTS.has(form)) ROOTS.set(form, forms[0] ?? form);
}

/** Such words end compounds too: rådmænd, skolebørn. */
const IRREGULAR_END =
  /(maend|boern|boeger|haender|foedder|kraefter|broedre|doetre|soestre|staeder)(?:ene|enes|nes|ne|s)?$/;

/** The longest first: of two that fit, that one is taken. */
const ENDINGS = (
  "erendes erende hedens hederne hedernes ethedens ethederne ethed ethedes erernes ererne erers erens eren erede " +
  "ernes erne endes ende enes ene ered eres eret erets ers ens ets heden heder heds hed er es en et e ere erer"
)
  .split(" ")
  .sort((one, other) => other.length - one.length);

/**
 * What is left of a word when its inflection is taken off: the same for every form of it, and no word to show.
 *
 * Written for what the site is about and measured on it, where Snowball's Danish falls short: tests/test_stemming.py
 * keeps the figures.
 */
export function stem(word: string): string {
  const folded = fold(word);
  const known = ROOTS.get(folded);
  if (known) return known;
  const whole =
    folded.length > 5 ? folded.replace(IRREGULAR_END, (_, form: string) => ROOTS.get(form) ?? form) : folded;
  if (whole.length < 4 || /^\d/.test(whole)) return whole;
  // Endings that belong to the word: besøgsven, kriterium.
  const root = whole.replace(/sven(?:ner|nen|nerne|nernes|nens|ners|s)?$/, "svenn").replace(/iums?$/, "i");
  const kept = countKept(root);
  return takeDerivation(smoothEnd(takeInflection(root, kept), kept), kept);
}

/** How many letters stay whatever comes after: nothing is taken from the first syllable. */
function countKept(root: string): number {
  const start = root.search(/[aeiouy][^aeiouy]/);
  return start < 0 ? root.length : Math.max(3, start + 2);
}

function takeInflection(root: string, kept: number): string {
  const ending = ENDINGS.find((one) => root.length - one.length >= kept && root.endsWith(one));
  if (ending) return root.slice(0, -ending.length);
  if (root.length <= kept || !/[a-zå]s$/.test(root) || /(?:ss|is|us|as|os)$/.test(root)) return root;
  const noGenitive = root.slice(0, -1);
  // «kommunes»: the e is an ending of its own.
  return noGenitive.length > kept && noGenitive.endsWith("e") ? noGenitive.slice(0, -1) : noGenitive;
}

/** What is written otherwise when an ending stands behind it. */
function smoothEnd(root: string, kept: number): string {
  let smooth = root.length > kept && /(?:gd|dt|gt|kt)$/.test(root) ? root.slice(0, -1) : root;
  // centret, centre: center without its e.
  if (smooth.length > kept) smooth = smooth.replace(/tr$/, "t");
  return smooth.replace(/igst$/, "ig");
}

/** «frivillig» and «frivillighed» are one; «synlig» and «syn» are not. */
function takeDerivation(root: string, kept: number): string {
  const derived = /(?:lig|ig|els)$/.exec(root);
  const short = derived && derived.index >= Math.max(kept, 4) ? root.slice(0, derived.index) : root;
  return short.length > 3 && /([bcdfghjklmnpqrstvwxz])\1$/.test(short) ? short.slice(0, -1) : short;
}
