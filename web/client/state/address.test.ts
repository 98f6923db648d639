import { describe, expect, it } from "vitest";
import { formatAddress, parseAddress } from "./address.ts";
import { INITIAL_VIEW, standAt } from "./view.ts";

const { hovered: _, ...initial } = INITIAL_VIEW;

describe("the address of a view", () => {
  it.each([
    "/",
    "/entity/tpd",
    "/question/who-adopted",
    "/relation/8.2.3-a",
    "/relation/8.2.3-a?entity=tpd",
    "/relation/8.2.3-a?question=who-adopted&view=list",
    "/?hide=Actor,Threat,background",
    "/entity/tpd?hide=Place,contested&view=list&lang=uk",
  ])("reads %s and writes it again", (address) => {
    expect(formatAddress(parseAddress(address))).toBe(address);
  });

  it("reads an entity's page as that entity, selected", () => {
    expect(parseAddress("/entity/tpd")).toEqual({
      view: {
        ...initial,
        place: { kind: "entity", id: "tpd" },
        selection: { kind: "entity", id: "tpd" },
      },
      language: null,
    });
  });

  it("keeps the place a relation was opened from", () => {
    const { view } = parseAddress("/relation/8.2.3-a?entity=tpd");
    const { hovered: _hovered, ...expected } = standAt({ kind: "entity", id: "tpd" }, "8.2.3-a");
    expect({ place: view.place, selection: view.selection }).toEqual(expected);
  });

  it("reads the list's own page as the whole atlas in a list", () => {
    expect(parseAddress("/list").view).toEqual({ ...initial, surface: "list" });
  });

  it("leaves out what it does not know: a kind, a language, a page", () => {
    expect(parseAddress("/nowhere/x?hide=Dragon,Actor&lang=xx&view=sky")).toEqual({
      view: { ...initial, hiddenKinds: new Set(["Actor"]) },
      language: null,
    });
  });

  it("survives a hand-made link", () => {
    expect(parseAddress("/entity/100%").view.place).toEqual({ kind: "entity", id: "100%" });
    expect(parseAddress("/entity/").view.place).toEqual({ kind: "atlas" });
  });
});
