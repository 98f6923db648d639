/** Hands that have no mouse. */
import type { Page } from "playwright-core";

/** What is late on a busy machine comes within this, in ms. */
const PATIENCE = 15_000;

/** Presses Tab until what has the focus is called so, as a screen reader would say it; goes round again while the page may still be filling. */
export async function tabTo(page: Page, name: RegExp, most = 160): Promise<void> {
  const late = Date.now() + PATIENCE;
  const seen = new Set<string>();
  do {
    for (let step = 0; step < most; step += 1) {
      await page.keyboard.press("Tab");
      const called = await nameOfFocus(page);
      if (name.test(called)) return;
      seen.add(called.slice(0, 40));
    }
  } while (Date.now() < late);
  throw new Error(`${name} is not reached with Tab; these are: ${[...seen].join(" · ")}`);
}

/** Opens the palette, types, waits for an option that is called so, and takes it. */
export async function choose(page: Page, text: string, option: RegExp): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(text);
  const options = page.getByRole("option");
  await options.filter({ hasText: option }).first().waitFor();
  const names = await options.allInnerTexts();
  const index = names.findIndex((each) => option.test(each));
  for (let step = 0; step <= index; step += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
    const by = focused?.getAttribute("aria-label") ?? label ?? focused?.textContent ?? "";
    return by.replace(/\s+/g, " ").trim();
  });
}
