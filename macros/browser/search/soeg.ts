// The search: loaded when its dialog is first opened (page/search_dialog.ts), and fills it.
import { find } from "../shared/elements";
import { ofPage } from "../shared/loading";
import { FindDialog } from "./dialog";
import { type Engine, startEngine } from "./engine";
import { openForTests } from "./for_tests";
import { loadPieces } from "./pieces";

function start(dialog: HTMLDialogElement): void {
  const pieces = loadPieces(ofPage());
  let engine: Promise<Engine> | null = null;
  const getEngine = () => {
    engine ??= startEngine(pieces).catch((error: unknown) => {
      // Asked for anew the next time.
      engine = null;
      throw error;
    });
    return engine;
  };
  const shown = new FindDialog(dialog, getEngine);
  shown.listen();
  void shown.open();
  openForTests(getEngine);
}

const dialog = find<HTMLDialogElement>("[data-s-find]");
if (dialog) start(dialog);
