// «Vis programmet på skærm» at each pack. Without this script there is no button.
import { showProgramme } from "../../meeting/showing";
import { find, findAll } from "../../shared/elements";
import { describeFailure } from "../../shared/failure";

async function show(button: HTMLElement): Promise<void> {
  const status = find("[data-s-programme-failure]", button.parentElement ?? undefined);
  try {
    await showProgramme(button.getAttribute("data-s-programme") ?? "");
    if (status) status.textContent = "";
  } catch (error) {
    if (status) status.textContent = describeFailure(error, "Visningen").text;
  }
}

if (typeof HTMLDialogElement !== "undefined") {
  for (const button of findAll("[data-s-programme]")) {
    button.hidden = false;
    button.addEventListener("click", () => void show(button));
  }
}
