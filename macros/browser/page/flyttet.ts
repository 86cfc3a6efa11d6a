// On a page that has moved: go to its new address and keep the place on it (#…), which a refresh alone would drop.
// A new address with a place of its own wins only where the old link named none.

const target = document.currentScript?.getAttribute("data-target") ?? "";
const { hash, search } = location;
location.replace(hash ? `${target.split("#")[0]}${search}${hash}` : target + search);
