// What the typesetter is handed of a sheet: what the build sets it from, loaded when it is asked for.
import { ofPage } from "../shared/loading";

/** Words, numbers and keys, as `macros/sheets/composition/content.py` describes them. */
export type Content = Readonly<Record<string, unknown>> & { readonly id: string };

export function loadSheetContent(id: string): Promise<Content> {
  return ofPage().load<Content>(`saetter/ark/${id}`);
}
