/** What several journeys do. */
import type { Locator, Page } from "playwright-core";
import type { WatchedPage } from "../browser.ts";
import type { UsedAtlas } from "../use-atlas.ts";

/** From page load: the atlas is there, and nothing has been pressed. */
export async function startAt(atlas: UsedAtlas, path = "/"): Promise<WatchedPage> {
  const watched = await atlas.open(path);
  await watched.page.getByRole("main").waitFor();
  await watched.page
    .getByText(/\d+ entities/)
    .first()
    .waitFor();
  return watched;
}

export function heading(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole("heading", { name, level: 2 }).waitFor();
}

/** How many entities are in view, as the rail says it. */
export function inView(page: Page): Promise<string> {
  return page
    .getByText(/^\d+ (of \d+ )?entities/)
    .first()
    .innerText();
}

/** What is read out without being asked for. */
export function spoken(page: Page, hasText: RegExp): Locator {
  return page.getByRole("main").getByRole("status").filter({ hasText });
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
