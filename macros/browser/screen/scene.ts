// The script of «Vis på skærm» itself: comes when it is asked for the first time, and opens.
import { find, need } from "../shared/elements";
import { ADDRESS } from "./opening";
import { Stage } from "./stage";
import { readChosen, readSubjects } from "./subjects";

function start(): void {
  const blanks = need<HTMLTemplateElement>("template[data-s-stage]").content;
  const dialog = blanks.querySelector("dialog");
  if (!dialog || find("dialog.s-stage")) return;
  document.body.append(dialog);
  const stage = new Stage(dialog, blanks, readSubjects());
  const open = (): void => void stage.open(readChosen());
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-s-stage-open]")) open();
  });
  window.addEventListener("hashchange", () => {
    if (window.location.hash === ADDRESS) open();
  });
  open();
}

start();
