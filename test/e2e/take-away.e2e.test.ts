/** Taking the view away by keys alone, and citing it: the files are opened and read. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectNoFaults } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { choose, tabTo } from "./press-keys.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("taking away", () => {
  const atlas = useAtlas(chromium);

  it("links to the whole atlas as files of the server", async () => {
    const watched = await atlas.open("/?lang=uk", { width: 390, height: 844 });
    const { page } = watched;
    await page.getByRole("application").waitFor();
    await page.keyboard.press("e");
    await page.getByRole("radio", { name: "Весь атлас" }).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV: сутності" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^human-security-atlas-.+-nodes\.csv$/);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("freezes a reader's own file into one that opens from the disk, and sends nothing of it", async () => {
    const watched = await atlas.open("/?lang=en");
    const { page } = watched;
    await page.getByRole("application").waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "My harbour <b>.gexf"));
      return transfer;
    }, HARBOUR);
    await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
    await page.getByText("My harbour <b>.gexf").first().waitFor();
    await choose(page, "frozen", /Frozen snapshot/);
    await tabTo(page, /^Make the snapshot/);
    const saving = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^My-harbour-b-\d{4}-\d{2}-\d{2}\.html$/);
    const file = join(atlas.folder, "harbour.html");
    await download.saveAs(file);
    expect(asked.join(" ")).not.toMatch(/lighthouse|harbour/i);
    expect(page.url()).toBe(`${atlas.address}/?lang=en`);
    expectNoFaults(watched);
    await page.context().close();

    const frozen = await atlas.openFile(file);
    await frozen.page.getByText(/^A snapshot of My harbour <b>\.gexf, made on/).waitFor();
    expect(await frozen.page.getByRole("link").count()).toBe(0);
    await frozen.page.getByRole("button", { name: "List", exact: true }).click();
    await frozen.page
      .getByRole("button", { name: /The lighthouse/ })
      .first()
      .click();
    const side = frozen.page.getByRole("complementary");
    await side.getByText("<i>white</i> since 1890").waitFor();
    await side
      .getByText(/guides.*The ships/is)
      .first()
      .waitFor();
    expectNoFaults(frozen);
    await frozen.page.context().close();
  });

  it("cites a statement with its place in the text and the graph's version", async () => {
    const watched = await atlas.open("/relation/8.2.3-a?lang=en");
    const { page } = watched;
    await page.getByRole("button", { name: "Cite", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Cite this" });
    await dialog.getByText(/statement 8\.2\.3-a; .*§8 ¶2.*graph version .*accessed/).waitFor();
    await dialog.getByRole("radio", { name: "RIS" }).check();
    await dialog.getByText(/^TY {2}- ELEC/).waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });
});

const HARBOUR = `<gexf version="1.3"><graph defaultedgetype="directed">
  <attributes class="node"><attribute id="0" title="colour" type="string"/></attributes>
  <nodes>
    <node id="l" label="The lighthouse"><attvalues><attvalue for="0" value="&lt;i&gt;white&lt;/i&gt; since 1890"/></attvalues></node>
    <node id="s" label="The ships"/>
  </nodes>
  <edges><edge id="e" source="l" target="s" label="GUIDES"/></edges>
</graph></gexf>`;
