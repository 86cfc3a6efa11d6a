// Addresses on the web, as the check reads them.
import { echo, say } from "../words/messages";

/** What is wrong with an address, to come after it; nothing where it is one that a page can lead to. */
export function faultOfAddress(address: string, mayBeUnencrypted = false): string {
  const isPlain = address.startsWith("http://");
  if (!address.startsWith("https://") && !(isPlain && mayBeUnencrypted)) {
    return isPlain ? say("NOT_ENCRYPTED", { mended: echo(`https${address.slice(4)}`) }) : say("NOT_AN_ADDRESS");
  }
  const place = address.slice(address.indexOf("//") + 2).split(/[/?#]/)[0] ?? "";
  const host = place.slice(place.lastIndexOf("@") + 1).replace(/:[^:\]]*$/, "");
  const isWhole = /^[^.]+(\.[^.]+)+$/.test(host) && !/[[\]]/.test(place) && !/[\s<>"'`\\^{}|]/.test(address);
  if (!isWhole) return say("NOT_A_WHOLE_ADDRESS");
  return place.includes("@") ? say("USER_IN_ADDRESS") : "";
}
