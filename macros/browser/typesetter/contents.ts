// What the typesetter is handed of a sheet or a pack: what the build sets it from, loaded when it is asked for.
import { ofPage } from "../shared/loading";

/** Words, numbers and keys, as `macros/sheets/content.py` describes them. */
export type Content = Readonly<Record<string, unknown>> & { readonly id: string };

export function loadSheetContent(id: string): Promise<Content> {
  return ofPage().load<Content>(`saetter/ark/${id}`);
}

/** A pack with its sheets, each of which is a piece of its own. */
export async function loadPackContent(id: string): Promise<Content> {
  const pack = await ofPage().load<Content & { sheets: string[] }>(`saetter/pakker/${id}`);
  return { ...pack, sheets: await Promise.all(pack.sheets.map(loadSheetContent)) };
}
