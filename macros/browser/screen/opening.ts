// The way to «Vis på skærm», and when it is gone.

/** At the end of an address, it opens the view at once: `dilemmaer.html?vis=d01,d05#skaerm`. */
export const ADDRESS = "#skaerm";
/** What can be shown: enough to know whether there is anything. */
export const SHOWN = [
  "[data-search='dilemma']",
  ".s-dilemmas > li",
  ".s-checklist__group",
  "figure:is(.s-figure, .s-chart, .s-scale)",
] as const;
