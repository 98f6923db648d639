import { describe, expect, it } from "vitest";
import { formatAddress, parseAddress } from "./address.ts";
import { hideIn, NO_FILTERS } from "./filters.ts";
import { INITIAL_VIEW, standAt } from "./view.ts";

const { hovered: _, ...initial } = INITIAL_VIEW;

describe("the address of a view", () => {
  it.each([
    "/",
    "/entity/tpd",
    "/question/who-adopted",
    "/lens/timeline",
    "/set?s=1abc",
    "/relation/8.2.3-a",
    "/relation/8.2.3-a?entity=tpd",
    "/relation/8.2.3-a?question=who-adopted&view=list",
    "/?hide=Actor,Threat,background",
    "/?hide=origin:record,type:ADOPTED,section:-,section:3,work:cpmr-2022&period=1945..2014",
    "/entity/tpd?select=eu",
    "/entity/tpd?select=",
    "/entity/tpd?select=work:cpmr-2022",
    "/lens/chain?select=relation:8.2.3-a",
    "/?select=eu,un,iom",
    "/?panel=paths:eu,food-security&lit=8.2.3-a,1.6.1-b;eu,food",
    "/?panel=tour:first-steps:3",
    "/?panel=metrics&show=betweenness,community",
    "/entity/tpd?hide=Place,contested&view=list&lang=uk&s=1Q",
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
      scene: null,
    });
  });

  it("keeps the place a relation was opened from", () => {
    const { view } = parseAddress("/relation/8.2.3-a?entity=tpd");
    const expected = standAt({ kind: "entity", id: "tpd" }, "8.2.3-a");
    expect([view.place, view.selection]).toEqual([expected.place, expected.selection]);
  });

  it("reads the list's own page as the whole atlas in a list", () => {
    expect(parseAddress("/list").view).toEqual({ ...initial, surface: "list" });
  });

  it("leaves out what it does not know: a kind, a language, a page, a measure, a lens", () => {
    const { view, language } = parseAddress(
      "/lens/crystal?hide=Dragon,Actor,origin:moon&lang=xx&view=sky&show=charm,&period=x..y&panel=door",
    );
    expect(view).toEqual({ ...initial, filters: hideIn(NO_FILTERS, "kinds", ["Actor"]) });
    expect(language).toBeNull();
  });

  it("survives a hand-made link", () => {
    expect(parseAddress("/entity/100%").view.place).toEqual({ kind: "entity", id: "100%" });
    expect(parseAddress("/entity/").view.place).toEqual({ kind: "atlas" });
  });

  it("takes of ten thousand ids as many as a person could have meant", () => {
    const ids = Array.from({ length: 10_000 }, (_ignored, index) => `e${index}`).join(",");
    const { selection, lit } = parseAddress(`/?select=${ids}&lit=${ids}`).view;
    expect(selection).toMatchObject({ kind: "many", ids: { length: 500 } });
    expect(lit?.edges).toHaveLength(500);
  });
});
