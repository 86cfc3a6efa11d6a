// «Vis programmet på skærm»: the plan as it stands, moment by moment for the room.

import { tell } from "../shared/announce";
import { need } from "../shared/elements";
import { describeFailure } from "../shared/failure";
import type { Desk } from "./desk";
import { showProgramme } from "./showing";

/** The button is there where the browser can show it. */
export function listenForScreen(root: HTMLElement, desk: Desk): void {
  const button = need("[data-s-plan-screen]", root);
  const told = need("[data-s-plan-told]", root);
  button.hidden = typeof HTMLDialogElement === "undefined";
  button.addEventListener("click", () => {
    if (!desk.plan.points.length) tell(told, "Programmet er tomt. Læg noget i det først.");
    else showProgramme(desk.plan).catch((error) => tell(told, describeFailure(error, "Visningen").text));
  });
}
