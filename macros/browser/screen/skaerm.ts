// «Vis på skærm»: dilemmas, figures, charts and sheets one at a time, large. A page without this script loses the button
// and no more; what shows them is loaded when it is first asked for.
import { find, findAll, need } from "../shared/elements";
import { describeFailure } from "../shared/failure";
import { ofPage } from "../shared/loading";
import { loadLook } from "../shared/look";
import { ADDRESS, SHOWN } from "./opening";

const SCRIPT = "assets/js/scene.js";

/** Where the page has no place for it: among a sheet's tools; elsewhere after the lead, for the page speaks first. */
function place(opener: HTMLElement): void {
  const actions = find("article [data-s-sheet] .s-actions");
  if (actions) {
    actions.append(...opener.childNodes);
    return;
  }
  const heading = need("article h1");
  const lead = find("article .s-lead") ?? findAll("article p:not(.s-purpose)").find((one) => isTextAfter(one, heading));
  (lead ?? heading).after(opener);
}

/** The first words of the text itself, not of a box that stands before it. */
function isTextAfter(paragraph: HTMLElement, heading: HTMLElement): boolean {
  const isText = paragraph.parentElement?.matches("article") ?? false;
  return isText && Boolean(heading.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING);
}

async function load(template: HTMLTemplateElement): Promise<void> {
  const status = find("[data-s-stage-failure]");
  try {
    await loadLook(template);
    await ofPage().loadTool(SCRIPT);
    if (status) status.textContent = "";
  } catch (error) {
    if (status) status.textContent = describeFailure(error, "Visningen").text;
  }
}

function start(): void {
  const template = find<HTMLTemplateElement>("template[data-s-stage]");
  const opener = template ? find("[data-s-stage-opener]", template.content) : null;
  const placed = find("article [data-s-stage-opener]");
  if (!template || !opener || !find("article h1") || !find(SHOWN.map((query) => `article ${query}`).join(", "))) {
    placed?.remove();
    return;
  }
  if (!placed) place(opener);
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-s-stage-open]")) void load(template);
  });
  const follow = (): void => {
    if (window.location.hash === ADDRESS) void load(template);
  };
  window.addEventListener("hashchange", follow);
  // What keeps a sheet's answers comes after this script: a tick that is set in the view before would be lost.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", follow, { once: true });
  else follow();
}

if (typeof HTMLDialogElement !== "undefined") start();
