import { copyFileSync, existsSync, mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { describePeopleStore } from "../../../test/contracts/people-store.contract.ts";
import { StoreDamagedError, StoreLockedError, StoreUnavailableError } from "../../errors.ts";
import type { DocumentDraft } from "../../people/people-store.ts";
import { createEmbeddedPeopleStore, openEmbeddedPeopleStore } from "./embedded-people-store.ts";
import { PeopleFile } from "./people-file.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-people-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let opened: PeopleFile;

describePeopleStore("the embedded store", {
  async open(options) {
    opened = new PeopleFile(join(folder, "people.grafeo"));
    return createEmbeddedPeopleStore(opened, options);
  },
  async empty() {
    await opened.reader.run("MATCH (d) DELETE d", {});
  },
});

const view: DocumentDraft = {
  kind: "view",
  id: "one",
  owner: "o",
  summary: { name: "One" },
  content: { state: "s" },
  revision: 0,
};

describe("the embedded store's file of what people keep", () => {
  it("has the work in itself, without the log, within a second and a half", async () => {
    const file = join(folder, "soon.grafeo");
    const store = await openEmbeddedPeopleStore({ path: file });
    await store.put(view);
    const copy = join(folder, "copy.grafeo");
    await vi.waitFor(
      async () => {
        copyFileSync(file, copy);
        const copied = await openEmbeddedPeopleStore({ path: copy });
        try {
          expect(await copied.get("view", "one")).toMatchObject({ content: { state: "s" } });
        } finally {
          await copied.close();
        }
      },
      { timeout: 1500, interval: 100 },
    );
    await store.close();
  });

  it("finishes what is being written before it closes, and answers no more then", async () => {
    const file = join(folder, "closing.grafeo");
    const store = await openEmbeddedPeopleStore({ path: file });
    const writing = store.put(view);
    await store.close();
    expect(await writing).toMatchObject({ revision: 1 });
    await expect(store.get("view", "one")).rejects.toThrow(StoreUnavailableError);
    expect(existsSync(`${file}.wal`)).toBe(false);
    const again = await openEmbeddedPeopleStore({ path: file });
    expect(await again.get("view", "one")).toMatchObject({ revision: 1 });
    await again.close();
  });

  it("is had by one process, and a damaged one is left as it is", async () => {
    const file = join(folder, "damaged.grafeo");
    const store = await openEmbeddedPeopleStore({ path: file });
    await expect(openEmbeddedPeopleStore({ path: file })).rejects.toThrow(StoreLockedError);
    await store.put(view);
    await store.close();
    truncateSync(file, 9_000);
    const refused = openEmbeddedPeopleStore({ path: file });
    await expect(refused).rejects.toThrow(StoreDamagedError);
    await expect(refused).rejects.toThrow("what people kept in it is then not to be seen");
  });
});
