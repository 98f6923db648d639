import { beforeEach, describe, expect, it } from "vitest";
import { activeTab, addTab, type AskStore, changeTab, createAsk } from "./ask.ts";
import { openSaved, readSaved, writeSaved } from "./open-saved.ts";

describe("a saved statement", () => {
  let ask: AskStore;
  let state: string;
  beforeEach(() => {
    ask = createAsk();
    const written = {
      statement: "MATCH (n) WHERE n.year > $since RETURN n // Ґанок",
      parameters: { since: 1994, ids: ["a", null] },
      view: "graph",
      title: "Draft",
    } as const;
    changeTab(ask, ask.getState().active, written);
    state = writeSaved(activeTab(ask.getState()));
    addTab(ask);
  });

  it("comes back with its parameters and view under the name it was given, and does not run", () => {
    expect(openSaved(ask, { id: "one", name: "Since", state })).toBe(true);
    expect(activeTab(ask.getState())).toMatchObject({
      title: "Since",
      statement: "MATCH (n) WHERE n.year > $since RETURN n // Ґанок",
      parameters: { since: 1994, ids: ["a", null] },
      view: "graph",
      saved: "one",
    });
    expect(ask.getState().runs.size).toBe(0);
  });

  it("is not opened twice, and what was changed in its tab is not lost", () => {
    openSaved(ask, { id: "one", name: "Since", state });
    const { active, tabs } = ask.getState();
    addTab(ask);
    openSaved(ask, { id: "one", name: "Since", state });
    expect(ask.getState().active).toBe(active);
    changeTab(ask, active, { statement: "RETURN 1" });
    openSaved(ask, { id: "one", name: "Since", state });
    expect(ask.getState().tabs.map(({ statement }) => statement)).toContain("RETURN 1");
    expect(ask.getState().tabs.length).toBeGreaterThan(tabs.length);
  });

  it.each([
    "",
    "#1",
    "#1####",
    "#9abc",
    "?question=rights",
    "/view/x",
    "//evil.example/#1",
    "?saved=x",
  ])("that reads %j is nothing", (odd) => {
    const before = ask.getState();
    expect(readSaved(odd)).toBeNull();
    expect(openSaved(ask, { id: "two", name: "Odd", state: odd })).toBe(false);
    expect(ask.getState()).toBe(before);
  });
});
