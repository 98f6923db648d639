/** The teacher's two windows: the class, and what is on the wall. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Sentence } from "../../contracts/class-people.ts";

export class TeacherDesk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async tab(name: string | RegExp): Promise<void> {
    await this.page.getByRole("tab", { name }).click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** What stands out, beside the tabs. */
  get side(): Locator {
    return this.page.getByRole("complementary", { name: "What stands out" });
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  /** The window on the wall, which the browser opens beside this one. */
  async project(): Promise<Page> {
    const opening = this.page.context().waitForEvent("page");
    await this.press("Project");
    const wall = await opening;
    wall.setDefaultTimeout(20_000);
    return wall;
  }

  /** Opens a proposition from the list of all. */
  async choose(sentence: Sentence): Promise<void> {
    await this.tab("Propositions");
    await this.page.getByRole("button", { name: sentence.join(" "), exact: true }).click();
    await this.dialog.waitFor();
  }

  /** What can be done with the chosen proposition. */
  async act(name: string): Promise<void> {
    await this.dialog.getByRole("button", { name, exact: true }).click();
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.dialog.waitFor({ state: "detached" });
  }

  /** As the head of the page counts them. */
  async expectFigure(name: string, number: number): Promise<void> {
    const figure = this.page.locator("dl > div").filter({ has: this.page.getByText(name) });
    await expect.poll(() => figure.first().locator("dd").innerText()).toBe(String(number));
  }

  /** As the tab of students names them. */
  async aliases(): Promise<string[]> {
    await this.tab(/^Students/);
    const rows = this.page.getByRole("tabpanel").getByRole("button");
    const texts = await rows.allInnerTexts();
    return texts.map((text) => text.trim().split("\n")[0] ?? "").filter((text) => text !== "");
  }
}
