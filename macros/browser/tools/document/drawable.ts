// What the faces of the sheets cannot draw, such as emoji, is shown as a box, and the paper says so: a file with a box is of
// more use than none. Word and the screen have the signs themselves.
import { hasSign, type Signs } from "../../typesetter/signs";

const BOX = "□";
const STAND_IN = "?";

export const TOLD = "Tegn, som arkets skrift ikke har, står som en boks.";

export interface Drawable {
  readonly data: unknown;
  /** Whether something was put in a sign's place. */
  readonly isChanged: boolean;
}

export function makeDrawable(data: unknown, signs: Signs): Drawable {
  const stand = hasSign(BOX, signs) ? BOX : STAND_IN;
  let isChanged = false;
  const draw = (text: string): string => {
    // What joins signs to one, and says how one is shown, leaves nothing where the sign is a box.
    const drawn = Array.from(text.normalize("NFC"), (sign) => {
      if (hasSign(sign, signs)) return sign;
      isChanged = true;
      return /[\u200d\ufe0e\ufe0f]/.test(sign) ? "" : stand;
    });
    return drawn.join("");
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return draw(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || !value) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one)]));
  };
  return { data: walk(data), isChanged };
}
