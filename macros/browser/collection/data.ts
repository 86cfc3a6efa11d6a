// What macros/scripts/records.py writes for «Min samling»; the keys are its own.

/** `samling/<kind>-<id>.js`: a thing as it stands in a handout. */
export interface HandoutItem {
  /** Its key in a collection. */
  noegle: string;
  /** The readers' word for its kind. */
  slags: string;
  titel: string;
  /** Below the site's root. */
  adresse: string;
  /** Made by the site's own templates. */
  html: string;
  kilder: readonly HandoutSource[];
}

export interface HandoutSource {
  id: string;
  titel: string;
  udgiver: string;
  /** The places in it, in words. */
  sted: string;
}
