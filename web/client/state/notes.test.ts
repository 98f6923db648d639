import { describe, expect, it } from "vitest";
import type { NoteDatabase } from "./note-database.ts";
import type { Note } from "./note.ts";
import { keepNotes } from "./notes.ts";

const note = (id: string, text: string, updatedAt = "2026-03-01T09:00:00.000Z"): Note => ({
  id,
  kind: "entity",
  name: id.toUpperCase(),
  text,
  updatedAt,
});

function createBrowser(kept: readonly Note[] = []) {
  const rows = new Map(kept.map((each) => [each.id, each]));
  const failures: Error[] = [];
  const listeners: (() => void)[] = [];
  const fail = () => {
    const [failure] = failures;
    if (failure !== undefined) throw failure;
  };
  const database: NoteDatabase = {
    readAll: async () => (fail(), [...rows.values()]),
    put: async (notes) => {
      fail();
      for (const each of notes) rows.set(each.id, each);
    },
    remove: async (id) => (fail(), void rows.delete(id)),
    onChange: (listener) => void listeners.push(listener),
  };
  return { rows, failures, database, tell: () => listeners.forEach((listener) => listener()) };
}

function open(browser: ReturnType<typeof createBrowser>) {
  let opened = 0;
  const keeper = keepNotes(
    async () => ((opened += 1), browser.database),
    () => new Date("2026-03-02T10:00:00.000Z"),
  );
  return { keeper, opened: () => opened, byId: () => keeper.store.getState().byId };
}

describe("private notes", () => {
  it("are read once, when they are first asked for", async () => {
    const { keeper, opened, byId } = open(createBrowser([note("eu", "Ask about 1993")]));
    expect(opened()).toBe(0);
    await Promise.all([keeper.read(), keeper.read()]);
    expect(opened()).toBe(1);
    expect([...byId().values()]).toEqual([note("eu", "Ask about 1993")]);
  });

  it("are kept with the time of writing", async () => {
    const browser = createBrowser();
    const { keeper } = open(browser);
    await keeper.read();
    await keeper.write({ id: "tpd", kind: "entity", name: "TPD", text: "Compare" });
    expect(browser.rows.get("tpd")).toEqual(note("tpd", "Compare", "2026-03-02T10:00:00.000Z"));
  });

  it("keep what was typed before the browser had answered", async () => {
    const { keeper, byId } = open(createBrowser([note("eu", "old"), note("un", "other")]));
    const reading = keeper.read();
    await keeper.write({ id: "eu", kind: "entity", name: "EU", text: "new" });
    await reading;
    expect([...byId().values()].map(({ text }) => text).toSorted()).toEqual(["new", "other"]);
  });

  it("are deleted when they are emptied, and come back with their time", async () => {
    const browser = createBrowser([note("eu", "Ask")]);
    const { keeper, byId } = open(browser);
    await keeper.read();
    await keeper.write({ id: "eu", kind: "entity", name: "EU", text: " \n" });
    expect(byId().size + browser.rows.size).toBe(0);
    await keeper.undoRemove();
    expect(browser.rows.get("eu")).toEqual(note("eu", "Ask"));
    await keeper.undoRemove();
    expect(byId()).toEqual(browser.rows);
  });

  it("of a file are taken where they are new or newer", async () => {
    const browser = createBrowser([note("eu", "mine"), note("un", "mine")]);
    const { keeper } = open(browser);
    await keeper.read();
    const file = [
      note("eu", "older", "2026-02-01T00:00:00.000Z"),
      note("un", "newer", "2026-04-01T00:00:00.000Z"),
      note("tpd", "fresh"),
    ];
    expect(await keeper.merge(file)).toBe(2);
    expect([...browser.rows.values()].map(({ id, text }) => `${id} ${text}`)).toEqual([
      "eu mine",
      "un newer",
      "tpd fresh",
    ]);
  });

  it("follow what another window of the browser writes", async () => {
    const browser = createBrowser([note("eu", "here")]);
    const { keeper, byId } = open(browser);
    await keeper.read();
    browser.rows.set("eu", note("eu", "there"));
    browser.tell();
    await expect.poll(() => byId().get("eu")?.text).toBe("there");
  });

  it.each([
    ["forbidden", new Error("denied")],
    ["full", new DOMException("no room", "QuotaExceededError")],
  ])("stay on the page and say so where storage is %s", async (problem, failure) => {
    const browser = createBrowser();
    browser.failures.push(failure);
    const { keeper, byId } = open(browser);
    await keeper.read();
    await keeper.write({ id: "eu", kind: "entity", name: "EU", text: "Typed" });
    expect(byId().get("eu")?.text).toBe("Typed");
    expect(keeper.store.getState()).toMatchObject({ problem, isRead: true });
    browser.failures.length = 0;
    await keeper.write({ id: "eu", kind: "entity", name: "EU", text: "Typed more" });
    expect(keeper.store.getState().problem).toBe(null);
    expect(browser.rows.get("eu")?.text).toBe("Typed more");
  });
});
