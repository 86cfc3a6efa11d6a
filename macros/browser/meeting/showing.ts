// The way to a programme on a screen: what shows it, and its look, are loaded when it is first asked for.
import { need } from "../shared/elements";
import { ofPage } from "../shared/loading";
import { loadLook } from "../shared/look";
import type { Plan } from "./plan";

/** A pack by its id, or a plan. */
export type Asked = string | Plan;

declare global {
  interface Window {
    samspilProgram?: (asked: Asked) => Promise<void>;
  }
}

const SCRIPT = "assets/js/program.js";

/** Opens the view; fails with a `LoadingError` where something of it does not come. */
export async function showProgramme(asked: Asked): Promise<void> {
  await loadLook(need("template[data-s-programme-stage]"));
  await ofPage().loadTool(SCRIPT);
  await window.samspilProgram?.(asked);
}
