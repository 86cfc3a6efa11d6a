// The words that the search found here: what marks them is loaded where the address has some.
import { readWords } from "../shared/found_words";
import { ofPage } from "../shared/loading";

const SCRIPT = "assets/js/fund.js";

export function startHits(): void {
  // Where it does not come, the address leads to the section all the same.
  if (readWords(location.search).length)
    void ofPage()
      .loadTool(SCRIPT)
      .catch(() => undefined);
}
