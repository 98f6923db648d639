/** A student's window in the seminar, and what a student does in it with a mouse or a finger. */
import { type Locator, type Page } from "playwright-core";
import { expect } from "vitest";
import type { Sentence } from "../../contracts/class-people.ts";
import type { WatchedPage } from "../browser.ts";
import { SEAT_WORDS, type SeatWords } from "./seat-words.ts";

export type Choice = "agree" | "disagree" | "unsure";

/** What a browser says by itself of a line that is cut, of a server that is gone, and of a class that was deleted. */
const OF_THE_LINE = /net::ERR_|status of (409|410)/;

export class Seat {
  readonly page: Page;
  readonly words: SeatWords;
  readonly #watched: WatchedPage;

  constructor(watched: WatchedPage, language: keyof typeof SEAT_WORDS = "en") {
    this.page = watched.page;
    this.#watched = watched;
    this.words = SEAT_WORDS[language];
  }

  /** As somebody reads it from the wall: small letters, a space. */
  async typeCode(code: string): Promise<void> {
    const small = code.toLowerCase();
    await this.page.getByLabel(this.words.code).fill(`${small.slice(0, 3)} ${small.slice(3)}`);
    await this.page.keyboard.press("Enter");
  }

  /** From what is said about the class to the room; gives back the resume phrase. */
  async join(): Promise<string> {
    await this.press(this.words.join);
    const phrase = await this.page.getByText(/^\p{L}+-\p{L}+-\d{3}$/u).innerText();
    await this.press(this.words.begin);
    await this.page.getByText(this.words.waiting).waitFor();
    return phrase;
  }

  async say(...sentence: Sentence): Promise<void> {
    const [first, ...others] = this.words.fields.map((name) =>
      this.page.getByRole("combobox", { name, exact: true }),
    );
    if (first === undefined) return;
    const add = this.page.getByRole("button", { name: this.words.add, exact: true }).first();
    await add.waitFor();
    if (!(await first.isVisible())) await add.click();
    for (const [index, field] of [first, ...others].entries())
      await field.fill(sentence[index] ?? "");
    await others.at(-1)?.press("Enter");
    await this.row(sentence).waitFor();
  }

  row(sentence: Sentence): Locator {
    return this.page.locator("[data-row]").filter({ hasText: sentence.join(" ") });
  }

  async isSaved(): Promise<void> {
    await this.page.getByText(this.words.saved, { exact: true }).waitFor();
  }

  async vote(choice: Choice): Promise<void> {
    const asked = this.page.getByRole("group", { name: this.words.asked });
    const button = asked.getByRole("button", { name: this.words.choices[choice], exact: true });
    await button.click();
    await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** A note of the teacher with this sentence in it. */
  async seesNote(name: string, text: string): Promise<void> {
    await this.page.getByRole("region", { name }).getByText(text).first().waitFor();
  }

  /** What went wrong in this window, but for what was meant to. */
  get faults(): readonly string[] {
    return this.#watched.faults.filter((fault) => !OF_THE_LINE.test(fault));
  }
}
