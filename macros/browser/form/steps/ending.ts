// The end: the ways to hand the case over, what happens then, and the case as a file.
import { copyMarked, copyText } from "../../shared/clipboard";
import { download } from "../../shared/download";
import { type Content, make, makeButton, makeHidden } from "../../shared/elements";
import { given } from "../given";
import { addressMail, isMailWhole, nameFile, type Proposal, proposeOnGitHub, writeLetter } from "../handover";
import { type Entries, isEntries, textOf } from "../record/values";
import { writeYaml } from "../record/yaml";
import { canShare, type Outcome, type Parcel, share, sharesFiles } from "../sharing";

const YAML = "text/yaml;charset=utf-8";
/** Where the fields say «fortæl om det, når du afleverer», this is the place. */
const LACKING =
  "Manglede et emne, en slags eller en metode på listerne? Så skriv i mailen eller beskeden, hvad det hedder, og hvad det dækker.";
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  shared: "Casen er givet videre til det program, du valgte.",
  closed: "Du lukkede listen. Intet er sendt.",
  refused: "Telefonen ville ikke dele casen. Brug en af de andre veje herunder.",
};

function explainProposal(proposal: Proposal, isExisting: boolean): string {
  if (isExisting) {
    return "Vi kopierer teksten, og filen åbner til redigering. Erstat det, der står, med det kopierede, og gem som forslag.";
  }
  return proposal.isFilled
    ? "Filen åbner i et nyt vindue med din case i. Der kan du læse den igennem og gemme den som et forslag."
    : "Casen er for lang til at følge med i adressen. Vi kopierer teksten og åbner en tom fil; sæt teksten ind der.";
}

/** The ways of one case. */
class Ending {
  private readonly yaml: string;
  private readonly name: string;
  private readonly shown: HTMLElement;
  private readonly status = make("p", { class: "f-status", role: "status" });
  private readonly ways: HTMLElement[] = [];

  constructor(
    private readonly record: Entries,
    private readonly isExisting: boolean,
  ) {
    this.yaml = writeYaml(record);
    this.name = nameFile(record);
    this.shown = make("code", {}, this.yaml);
  }

  private readonly copy = async (): Promise<void> => {
    const isCopied = (await copyText(this.yaml)) || copyMarked(this.shown);
    this.status.textContent = isCopied
      ? "Filens tekst er kopieret."
      : "Browseren vil ikke kopiere selv. Teksten er markeret: tryk Ctrl+C.";
  };

  /** The first way stands out; the others are there beside it. */
  private get look(): string {
    return this.ways.length ? "s-button s-button--quiet" : "s-button";
  }

  private addWay(title: string, text: string, ...controls: Content[]): void {
    const told = make("div", {}, make("h3", {}, title), make("p", {}, text));
    this.ways.push(make("li", {}, told, make("p", { class: "f-ways__do" }, controls)));
  }

  private addShare(): void {
    const parcel: Parcel = {
      title: `Case til Samspil: ${textOf(this.record.titel)}`,
      letter: writeLetter(this.record),
      name: this.name,
      text: this.yaml,
    };
    const { contact } = given().settings;
    const what = sharesFiles(parcel) ? "Casen følger med som en fil." : "Casen følger med som tekst.";
    const whom = contact ? ` Send den til ${contact}.` : "";
    const button = makeButton("Del", { class: this.look }, async () => {
      this.status.textContent = OUTCOMES[await share(parcel)];
    });
    this.addWay(
      "Del fra telefonen eller computeren",
      `Du vælger selv program: mail, beskeder eller et andet. ${what}${whom}`,
      button,
    );
  }

  private addMail(mail: string): void {
    const text = isMailWhole(this.record, this.yaml)
      ? "Dit mailprogram åbner med en mail til redaktionen, og casen står i den."
      : "Dit mailprogram åbner med en mail til redaktionen. Casen er for lang til at stå i den: hent filen herunder, og vedhæft den.";
    this.addWay("Send som mail", text, make("a", { class: this.look, href: mail }, "Skriv mail til redaktionen"));
  }

  private addGitHub(proposal: Proposal): void {
    const link = make(
      "a",
      { class: this.look, href: proposal.href, target: "_blank", rel: "noopener" },
      this.isExisting ? "Åbn filen på GitHub" : "Åbn som forslag på GitHub",
      makeHidden(" (nyt vindue)"),
    );
    if (!proposal.isFilled) link.addEventListener("click", this.copy);
    this.addWay("Hvis du har en konto på GitHub", explainProposal(proposal, this.isExisting), link);
  }

  private addFile(): void {
    const get = makeButton("Hent filen", { class: this.look }, () => {
      download(this.yaml, this.name, YAML);
      this.status.textContent = `${this.name} er hentet.`;
    });
    const copy = makeButton("Kopiér teksten", { class: "s-button s-button--quiet" }, this.copy);
    this.addWay("Gem den som fil", `Filen hedder ${this.name}. Du behøver ikke åbne den.`, get, copy);
  }

  /** Where the site names nobody to send to. */
  private explainAlone(): HTMLElement {
    const steps = [
      canShare() ? "Del casen, eller hent filen." : "Hent filen, eller kopiér teksten.",
      "Giv den til den kollega eller forening, der har vist dig Samspil. Send den som vedhæftet fil, i en besked eller på et usb-stik.",
      `Den, der passer sitet, lægger filen i mappen ${given().folder}/. Mere skal der ikke til.`,
    ];
    return make(
      "div",
      { class: "f-alone" },
      make("h3", {}, "Sådan afleverer du filen"),
      make("p", {}, "Sitet har ingen adresse at sende til, så casen går fra hånd til hånd:"),
      make(
        "ol",
        {},
        steps.map((step) => make("li", {}, step)),
      ),
    );
  }

  private explainNext(): HTMLElement {
    const steps = [
      "Nogen læser casen og slår efter i kilden.",
      "Er der noget at spørge om, skriver de tilbage til dig. Fortæl derfor, hvem du er, når du sender.",
      "Intet kommer på sitet af sig selv. Casen bliver først vist, når den er læst og godkendt.",
    ];
    return make(
      "div",
      { class: "f-next" },
      make("h3", {}, "Hvad sker der så?"),
      make(
        "ol",
        {},
        steps.map((step) => make("li", {}, step)),
      ),
      make("p", {}, LACKING),
    );
  }

  show(): HTMLElement[] {
    const proposal = proposeOnGitHub(this.record, this.yaml, this.isExisting);
    const mail = addressMail(this.record, this.yaml);
    if (canShare()) this.addShare();
    if (mail) this.addMail(mail);
    if (proposal) this.addGitHub(proposal);
    this.addFile();
    const file = make("pre", { tabindex: "0", role: "region", "aria-label": `Filen ${this.name}` }, this.shown);
    return [
      ...(proposal || mail ? [] : [this.explainAlone()]),
      ...explainPictures(this.record),
      make("ul", { class: "f-ways" }, this.ways),
      this.status,
      this.explainNext(),
      make("details", { class: "f-yaml" }, make("summary", {}, `Se filen: ${this.name}`), file),
    ];
  }
}

/** The files that are to go along, which the form has not got. */
function explainPictures(record: Entries): HTMLElement[] {
  const files = (Array.isArray(record.billeder) ? record.billeder : []).flatMap((one) =>
    isEntries(one) ? [textOf(one.fil)] : [],
  );
  if (!files.length) return [];
  const text = `Send ${files.length > 1 ? "billederne" : "billedet"} med: ${files.join(", ")}. Vedhæft dem i mailen, eller læg dem i mappen ${given().folder}/ i det samme forslag.`;
  return [make("p", {}, text)];
}

export const showEnding = (record: Entries, isExisting: boolean): HTMLElement[] =>
  new Ending(record, isExisting).show();
