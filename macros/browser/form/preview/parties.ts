// Who was in it: the parties, and those beside them.
import { type Content, make } from "../../shared/elements";
import { findDate, wordMembership } from "../record/dates";
import { type Field, findField, labelOf } from "../record/fields";
import { type Group, isBlank, itemsOf, type Spread, textOf } from "../record/values";
import { lowerInitial, makeSlug } from "../words/spelling";
import { findSign } from "./elements";
import { groupOf } from "./facts";
import { stripFormatting } from "./markdown";
import { type Page, readGroup, readStated, showMarks } from "./marks";
import { showBlock } from "./statements";

const PARTY = "part";
const NAMED = "nej";

/** What a party is: «**Støtter** · kommune · lægger lokaler til», with the marks of it. */
function showRole(party: Group, field: Field, page: Page): Content {
  const inner = (key: string) => findField(key, field.fields);
  const standing = textOf(party.stilling);
  const unnamed = textOf(party.anonym);
  const membership = wordMembership(findDate(textOf(party.fra)), findDate(textOf(party.til), true));
  const role = isBlank(party.rolle) ? null : readStated(party.rolle, inner("rolle"));
  return [
    standing && standing !== PARTY ? [make("b", {}, labelOf(inner("stilling"), standing)), " · "] : null,
    lowerInitial(labelOf(inner("sektor"), textOf(party.sektor))),
    isBlank(party.fra_kommune) ? null : ` · fra ${textOf(party.fra_kommune)}`,
    membership ? ` · ${membership}` : null,
    unnamed && unnamed !== NAMED ? ` · ${lowerInitial(labelOf(inner("anonym"), unnamed))}` : null,
    role ? ` · ${stripFormatting(role.text)}` : null,
    showMarks([readGroup(party, field), ...(role ? [role] : [])], page),
  ];
}

function showParty(party: Group, field: Field, page: Page): HTMLElement {
  const gift = isBlank(party.bidrag) ? null : readStated(party.bidrag, findField("bidrag", field.fields));
  return make(
    "li",
    {},
    findSign(`sektor-${makeSlug(textOf(party.sektor))}`),
    make(
      "div",
      {},
      make("span", { class: "s-parties__name" }, textOf(party.navn)),
      " ",
      make("span", { class: "s-parties__role" }, showRole(party, field, page)),
      gift ? showBlock(gift, page) : null,
    ),
  );
}

export function showParties(value: Spread, field: Field, page: Page): Content {
  const all = itemsOf(value).map(groupOf);
  const isParty = (party: Group) => isBlank(party.stilling) || party.stilling === PARTY;
  const show = (parties: readonly Group[]) => parties.map((party) => showParty(party, field, page));
  const others = all.filter((party) => !isParty(party));
  return [
    make("ul", { class: "s-parties" }, show(all.filter(isParty))),
    others.length ? make("ul", { class: "s-parties s-parties--others" }, show(others)) : null,
  ];
}
