// Another case on the front page each day, the same for all readers that day. Without this the first stands there.
import { find, findAll } from "../shared/elements";

const DAY = 24 * 60 * 60 * 1000;

export function startFeatured(): void {
  const frame = find("[data-s-featured]");
  if (!frame) return;
  const cases = findAll(".s-featured", frame);
  const turn = Math.floor(Date.now() / DAY) % cases.length;
  cases.forEach((one, place) => {
    one.hidden = place !== turn;
  });
}
