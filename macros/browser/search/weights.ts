// What counts how much. Found by measuring on one half of the queries in tests/search and confirmed on the other; so is
// every change of a number here. README.md beside this tells how they work together.

/** How much a word stands for the word that was typed; what is typed as it stands on the page counts 1. */
export const FORM = {
  /** Another form of it: aftaler for aftale. */
  inflected: 0.65,
  /** Another form of a name or a word that is never mixed with others: politiet for politi. */
  ofFixed: 0.9,
  /** The same word, written otherwise: 4 for fire, samarbeid for samarbejde. */
  same: 0.95,
  /** Written without Danish letters: arhus. */
  bare: 0.85,
  /** A word that begins with it while it is being typed. */
  begun: 0.6,
  /** A compound that begins with it: partnerskabsaftale for partnerskab. */
  begins: 0.65,
  /** A compound that ends with it: madklub for klub. */
  ends: 0.55,
  /** A longer word that has it in the middle. */
  within: 0.35,
  /** What a compound counts however little of it was typed; the rest grows with the share that was. */
  compoundLeast: 0.75,
  compoundGrows: 0.25,
  /** Compounds of a word that is on the pages itself. */
  compoundOfKnown: 0.8,
  /** One typing error away, and two. */
  near: 0.8,
  far: 0.45,
  /** A typing error in the first letter, in another form of the word, and in the beginning of a longer word, which is
   * likelier while one types. */
  nearFirstLetter: 0.85,
  nearInflected: 0.8,
  nearBegun: 0.7,
  nearBegins: 0.5,
  /** Words a typing error away where the word can be split into two known ones. */
  nearOfCompound: 0.8,
  /** Two words that the pages write as one. */
  joined: 1.05,
  /** Each of them alone, then: «hjælpe midler» is neither about helping nor about means. */
  apart: 0.55,
  /** Half of a compound that the pages do not know. */
  half: 0.42,
  /** What editors say means the same as a word that the pages do not have, and as one that they do. */
  means: 0.77,
  meansToo: 0.32,
  /** A small word of a piece of a sentence that somebody has copied. */
  smallOfCopy: 0.3,
  /** A word that says nothing, but is the last and still being typed. */
  stopWord: 0.15,
} as const;

/** From this on a form counts as the word itself, when it is asked how common the word is. */
export const IS_WORD = 0.9;

/** What a place where a word stands is worth, beside its place in the text. */
export const PLACE = {
  /** In the title; less where the title has many other words. */
  title: 4.4,
  titleLeast: 0.55,
  titleShares: 0.45,
  /** Given to the page by an editor, alone or as part of a phrase. */
  extra: 3.2,
  phrase: 1.9,
  /** What people call such answers: «skema» of a sheet. */
  kind: 1.5,
  /** In the heading of the section. */
  heading: 1.6,
  /** BM25: how soon a word that stands there often says no more (k), and how much a long section is held back (b). */
  k: 1,
  b: 0.35,
} as const;

/** What it is worth that the words of a query stand together, as the texts of the best answers tell. */
export const NEAR = {
  /** Answers whose texts are asked, and those where the query is so long that it looks copied. */
  asked: 8,
  askedOfLong: 16,
  askedOfPhrase: 24,
  /** Words of a query that looks copied. */
  long: 5,
  /** All words of the query in a row, and all that say something within `reach` words. */
  run: 0.8,
  near: 0.4,
  reach: 12,
  /** A row of so many words, and of such a share of the query, is copied: its page comes first. */
  copied: 4,
  copiedShare: 0.7,
} as const;

/** How the answers are made of the places. */
export const ANSWER = {
  /** The second best section beside the best. */
  second: 0.25,
  /** The power of the share of the query that an answer holds; what only means the same counts half in it. */
  coverage: 1.1,
  coverageOfExtra: 0.5,
  /** A term, where it is asked what something is, and where it is not: a page of the same name tells more. */
  definition: 2.2,
  term: 0.85,
  /** A title that is the query, is it in other forms, begins with it, or holds it. */
  wholeTitle: 6,
  meantTitle: 3,
  titleBegins: 3.5,
  titleHolds: 1.75,
  /** A heading that holds all of the query. */
  wholeHeading: 1.5,
  /** «All of the query»: this share of what its words are worth, in a heading and in a title. */
  allInHeading: 0.99,
  allInTitle: 0.95,
  /** As many words must all be in an answer that comes first; of more, some may be only a manner of speaking. */
  fewWords: 3,
  /** As many answers are shown though they lack words that others have. */
  nearest: 10,
  /** Below this share of the best an answer shares only a common word with the query: noise. */
  least: 0.08,
} as const;
