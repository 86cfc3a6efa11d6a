// Words that say nothing about what is looked for.
import { fold } from "./spelling";

const WORDS =
  "af alle alt anden andet andre at bare begge blev blive bliver da de dem den denne der deres derfor det dette dig " +
  "din dine disse dit dog du efter eller en end er et få får faar fik for fordi fra før gå går gik gjorde gør gøre " +
  "ham han hans har havde have hel hele hen hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor " +
  "hvordan hvorfor hvornår i ikke ind ingen intet ja jeg jer jeres jo kan kom komme kommer kunne lad lave laver man " +
  "mange med meget mellem men mere mig min mine mit må måtte når nej nogen noget nogle nu ny og også om op os over på " +
  "samme se ser selv sig sige siger sin sine sit skal ske sker skulle som så sådan bruge bruger brugt gerne lige lidt " +
  "helt egentlig måske altid aldrig alligevel rigtigt rigtig nogensinde prøve prøver prøvet fungere fungerer handler " +
  "handle findes betyder betyde hedder kaldes tag tage tager til ud uden under var ved vi vil ville vores være været " +
  "the of and is a to in on";

const FOLDED = new Set(WORDS.split(" ").map(fold));

export function isStopWord(word: string): boolean {
  return FOLDED.has(fold(word));
}
