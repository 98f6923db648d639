/** What a reader does in the first explorer, in a real browser, whichever store answers. */
import { describe, expect, it } from "vitest";
import { expectNoFaults } from "./browser.ts";
import type { UsedAtlas } from "./use-atlas.ts";

export function describeExploring(name: string, atlas: UsedAtlas): void {
  describe(`exploring the atlas on ${name}`, () => {
    it("finds TPD, shows what it grants, and who says so, where, on which work, and what the record says", async () => {
      const watched = await atlas.open("/");
      const { page } = watched;
      await page.getByRole("heading", { name: "Start with a question" }).waitFor();
      await page.keyboard.press("/");
      await page.keyboard.type("TPD");
      await page
        .getByRole("option", { name: /Temporary Protection Directive/ })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await page
        .getByRole("heading", { name: "Temporary Protection Directive", level: 2 })
        .waitFor();
      expect(page.url()).toBe(`${atlas.address}/entity/tpd`);
      await page.getByRole("button", { name: /^grants/ }).click();
      await page.getByRole("button", { name: /grants access to education/ }).click();
      await page.getByRole("heading", { name: "Where in the text" }).waitFor();
      const details = page.getByRole("complementary");
      await expect.poll(() => details.innerText()).toContain("Section 8, paragraph 2, sentence 3");
      expect(await details.innerText()).toContain("CPMR 2022");
      await page.goto(`${atlas.address}/relation/8.2.3-e`);
      await page.getByRole("heading", { name: "The record says" }).first().waitFor();
      expect(await details.innerText()).toContain("20 July 2001");
      expectNoFaults(watched);
      await page.context().close();
    });

    it("finds by an Indonesian and a Ukrainian name, and speaks each language", async () => {
      const watched = await atlas.open("/?lang=uk");
      const { page } = watched;
      const search = page.getByRole("combobox");
      await search.fill("тимчасовий захист");
      await page.getByRole("option").first().waitFor();
      await search.fill("Dewan Eropa");
      await page
        .getByRole("option", { name: /Європейська рада/i })
        .first()
        .waitFor();
      await page.keyboard.press("Escape");
      expect(await page.locator("html").getAttribute("lang")).toBe("uk");
      await page.getByRole("button", { name: /Bahasa Indonesia/ }).click();
      await page.getByRole("heading", { name: "Mulai dengan pertanyaan" }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("id");
      expectNoFaults(watched);
      await page.context().close();
    });

    it("answers a question with its claims and says what of it is contested", async () => {
      const watched = await atlas.open("/");
      const { page } = watched;
      await page.getByRole("button", { name: /taking in the largest flows from Ukraine/ }).click();
      const details = page.getByRole("complementary");
      await page.getByRole("heading", { name: "Answer", exact: true }).waitFor();
      for (const state of [
        "Belarus",
        "Hungary",
        "Moldova",
        "Poland",
        "Romania",
        "Russia",
        "Slovakia",
      ])
        await expect.poll(() => details.innerText()).toContain(state);
      expect(await details.innerText()).toContain("Part of this answer is contested");
      expectNoFaults(watched);
      await page.context().close();
    });

    it("hides a kind from the legend and shows all again, and keeps the filter in the address", async () => {
      const watched = await atlas.open("/");
      const { page } = watched;
      const concepts = page.getByRole("button", { name: /^Concept \d/ });
      const inView = async () =>
        Number(
          /([\d,]+)/
            .exec(
              await page
                .getByRole("navigation", { name: "Views" })
                .innerText()
                .then((text) => text.split("\n").at(-1) ?? ""),
            )?.[1]
            ?.replace(",", ""),
        );
      await concepts.waitFor();
      await expect.poll(inView).toBeGreaterThan(0);
      const before = await inView();
      await concepts.click();
      await expect.poll(() => concepts.getAttribute("aria-pressed")).toBe("false");
      await expect.poll(inView).toBeLessThan(before);
      expect(page.url()).toContain("Concept");
      await page.reload();
      await expect.poll(() => concepts.getAttribute("aria-pressed")).toBe("false");
      await page.getByRole("button", { name: "Show all" }).click();
      await expect.poll(() => concepts.getAttribute("aria-pressed")).toBe("true");
      expectNoFaults(watched);
      await page.context().close();
    });

    it("counts neighbours before it shows them", async () => {
      const watched = await atlas.open("/entity/amif");
      const { page } = watched;
      await page
        .getByRole("heading", { name: /Asylum, Migration and Integration Fund/, level: 2 })
        .waitFor();
      await page.getByRole("button", { name: "Show neighbours" }).click();
      await page
        .getByRole("button", { name: /caters for.*\d/ })
        .first()
        .waitFor();
      expectNoFaults(watched);
      await page.context().close();
    });

    it("goes back and forward, and opens a deep link", async () => {
      const watched = await atlas.open("/entity/echr");
      const { page } = watched;
      await page
        .getByRole("heading", { name: "European Convention on Human Rights", level: 2 })
        .waitFor();
      await page.getByRole("button", { name: "Whole atlas" }).first().click();
      await page.getByRole("heading", { name: "Start with a question" }).waitFor();
      await page.goBack();
      await page
        .getByRole("heading", { name: "European Convention on Human Rights", level: 2 })
        .waitFor();
      expectNoFaults(watched);
      await page.context().close();
    });

    it("reaches every entity by keyboard through the list", async () => {
      const watched = await atlas.open("/");
      const { page } = watched;
      await page.getByRole("heading", { name: "Start with a question" }).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const filter = page
        .getByRole("textbox", { name: "Filter by name" })
        .or(page.getByRole("searchbox", { name: "Filter by name" }));
      await filter.focus();
      await page.keyboard.type("Food security");
      const entry = page.getByRole("button", { name: /Food security/ }).first();
      await entry.waitFor();
      for (
        let step = 0;
        step < 12 && !(await entry.evaluate((element) => element === document.activeElement));
        step += 1
      )
        await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Food security", level: 2 }).waitFor();
      expectNoFaults(watched);
      await page.context().close();
    });

    it("says so when a link names an entity that is not there, and offers the way home", async () => {
      const watched = await atlas.open("/entity/no-such-thing");
      const { page } = watched;
      await page.getByText("No entity has the id “no-such-thing”").first().waitFor();
      await page.getByRole("button", { name: "Whole atlas" }).first().click();
      await page.getByRole("heading", { name: "Start with a question" }).waitFor();
      expectNoFaults(watched);
      await page.context().close();
    });

    it("documents its API without any foreign request", async () => {
      const watched = await atlas.open("/api/docs");
      await watched.page.getByText("/api/overview").first().waitFor();
      expectNoFaults(watched);
      await watched.page.context().close();
    });
  });
}
