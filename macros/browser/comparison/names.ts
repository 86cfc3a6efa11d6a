// What a column is called beside each of its cells: the beginning of its title, as far as it still tells it from the others.

/** A title as short as this needs no shorter name. */
const SHORT = 20;
/** Where a title can end and still be a name: at a sign, before «og», or before what tells where or what it is about. */
const ENDS = /\s+[–-]\s+|[:,;]\s+|\s+(?:og|om|i|på|mod|for|sammen|med)\s+/u;

function shorten(title: string): string {
  if (title.length <= SHORT) return title;
  const [name = title] = title.split(ENDS);
  return name.length > 2 ? name : title;
}

/** A name for each title; one that two would share is the whole title. */
export function nameShortly(titles: readonly string[]): string[] {
  const names = titles.map(shorten);
  return names.map((name, at) => (names.indexOf(name) === names.lastIndexOf(name) ? name : (titles[at] ?? name)));
}
