// The time on the stage: a large countdown, and a quiet sign when it is over. No sound unless asked for, and no flashing.
import { find, findAll, need } from "../shared/elements";
import { Countdown, writeClock } from "./countdown";
import { soundOnce } from "./powers";

const OFTEN = 250;
const LAST_MINUTE = 60;

export class ClockPanel {
  private readonly countdown = new Countdown(() => Date.now());
  private readonly box: HTMLElement;
  private readonly left: HTMLElement;
  private readonly over: HTMLElement;
  private readonly pauseButton: HTMLElement;
  private readonly stopButton: HTMLElement;
  private readonly soundButton: HTMLElement;
  private beat = 0;
  private before = 0;
  private wasOver = false;

  /** `resized` is called when the time begins or ends to take room from the slide. */
  constructor(
    dialog: HTMLElement,
    private readonly tell: (text: string) => void,
    private readonly resized: () => void,
  ) {
    this.left = need("[data-s-stage-clock]", dialog);
    this.over = need("[data-s-stage-over]", dialog);
    this.box = this.left.parentElement ?? this.left;
    this.pauseButton = need('[data-s-stage-do="pause"]', dialog);
    this.stopButton = need('[data-s-stage-do="stop"]', dialog);
    this.soundButton = need('[data-s-stage-do="sound"]', dialog);
    for (const button of findAll("[data-s-stage-minutes]", dialog)) {
      button.addEventListener("click", () => this.start(Number(button.getAttribute("data-s-stage-minutes"))));
    }
  }

  start(minutes: number): void {
    this.countdown.start(minutes);
    this.before = minutes * LAST_MINUTE;
    this.wasOver = false;
    window.clearInterval(this.beat);
    this.beat = window.setInterval(() => this.draw(), OFTEN);
    this.tell(`${minutes} minutter er sat i gang.`);
    this.draw();
  }

  pause(): void {
    this.countdown.pause();
    this.draw();
  }

  stop(): void {
    this.countdown.stop();
    window.clearInterval(this.beat);
    this.draw();
  }

  turnSound(): void {
    const isOn = this.soundButton.getAttribute("aria-pressed") === "true";
    this.soundButton.setAttribute("aria-pressed", String(!isOn));
  }

  private draw(): void {
    const { state, seconds } = this.countdown;
    const isNew = this.box.hidden !== (state === "off") || this.wasOver !== (state === "over");
    this.box.hidden = state === "off";
    this.left.textContent = writeClock(seconds);
    this.over.hidden = state !== "over";
    this.box.classList.toggle("s-stage__clock--over", state === "over");
    // A button that had the focus gives it on before it goes.
    const goes = (button: HTMLElement, isGone: boolean): void => {
      if (isGone && button === document.activeElement) find("[data-s-stage-slide]", document)?.focus();
      button.hidden = isGone;
    };
    goes(this.pauseButton, state !== "running" && state !== "paused");
    goes(this.stopButton, state === "off");
    this.pauseButton.setAttribute("aria-pressed", String(state === "paused"));
    if (state === "running" && seconds <= LAST_MINUTE && this.before > LAST_MINUTE) this.tell("Et minut tilbage.");
    this.before = seconds;
    if (state === "over" && !this.wasOver) this.end();
    this.wasOver = state === "over";
    if (isNew) this.resized();
  }

  private end(): void {
    window.clearInterval(this.beat);
    this.tell("Tiden er gået.");
    if (this.soundButton.getAttribute("aria-pressed") === "true") soundOnce();
  }
}
