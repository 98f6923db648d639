/** A student who has no mouse: keys alone, from the code to the last vote. */
import type { Sentence } from "../../contracts/class-people.ts";
import { tabTo } from "../press-keys.ts";
import { type Choice, Seat } from "./seat.ts";

export class KeyboardSeat extends Seat {
  override async typeCode(code: string): Promise<void> {
    await this.#goTo(this.words.code);
    await this.#type(code);
  }

  override async say(...sentence: Sentence): Promise<void> {
    await this.page.getByRole("button", { name: this.words.add }).first().waitFor();
    if ((await this.page.getByRole("combobox", { name: this.words.fields[0] }).count()) === 0)
      await this.press(this.words.add);
    else await this.#goTo(this.words.fields[0]);
    for (const words of sentence) await this.#type(words);
    await this.row(sentence).waitFor();
  }

  /** What was said the wrong way round. */
  async turn(sentence: Sentence): Promise<void> {
    await tabTo(this.page, /^\d+\S/);
    await this.page.keyboard.press("Home");
    for (let step = 0; step < 20 && !(await this.#isAt(sentence)); step += 1)
      await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
    await this.press(this.words.swap);
    await this.page.keyboard.press("Escape");
  }

  override async vote(choice: Choice): Promise<void> {
    await this.page.getByRole("group", { name: this.words.asked }).waitFor();
    await this.press(this.words.choices[choice]);
    await this.page.locator("[aria-pressed=true]:focus").waitFor();
  }

  override async press(name: string): Promise<void> {
    await this.#goTo(name);
    await this.page.keyboard.press("Enter");
  }

  async #goTo(name: string): Promise<void> {
    await this.page.getByText(name).or(this.page.getByLabel(name)).first().waitFor();
    await tabTo(this.page, new RegExp(`^${name}$`));
  }

  async #type(words: string): Promise<void> {
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.type(words);
    await this.page.keyboard.press("Enter");
  }

  async #isAt(sentence: Sentence): Promise<boolean> {
    const text = await this.page.locator(":focus").innerText();
    return text.replace(/\s+/g, " ").includes(sentence.join(" "));
  }
}
