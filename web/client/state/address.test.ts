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
    "/?panel=paths:eu,food-security:along,8steps,10paths,stated,contested,ADOPTED,GRANTS",
    "/?panel=tour:first-steps:3",
    "/?panel=metrics&show=betweenness,community",
    "/entity/tpd?hide=Place,contested&view=list&lang=uk&s=1Q",
    "/?at=512.5,-40,380&lang=id",
    "/lens/contested?find=%D0%BF%D1%80%D0%B0%D0%B2%D0%BE%2520%26%20x&kind=imprecise&sure=low&section=8&by=section",
    "/lens/timeline?period=1945..2014&tracks=voice&scale=even&years=2014..2022.5&view=list",
    "/lens/figures?numbers=contested&unit=money&order=-date&sum=fig-a,fig-b&view=list",
    "/lens/chain?lit=1.1-a;eu,un&find=food&picks=eu,un&unfold=0,3",
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
      camera: null,
      unknown: [],
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

  it("says what of a path it does not know, and takes the rest", () => {
    const { view, unknown } = parseAddress("/?panel=paths:eu,un:along,99steps,BEWITCHES,GRANTS");
    expect(view.panel).toMatchObject({ options: { direction: "along", types: ["GRANTS"] } });
    expect(unknown).toEqual(["99steps", "BEWITCHES"]);
    expect(parseAddress("/?panel=paths:eu,un:5steps").view.panel).not.toHaveProperty("options");
  });

  it.each(["", "1,2", "1,2,3,4", "1,,3", "a,b,c", "1,2,0", "1,2,-3", "1e9,0,5", "NaN,0,5"])(
    "leaves the canvas at rest where a link looks at %s",
    (at) => {
      expect(parseAddress(`/?at=${at}`)).toMatchObject({ camera: null, unknown: ["at"] });
    },
  );

  it("keeps a lens's own words to that lens, and hostile ones out", () => {
    const long = "x".repeat(5000);
    expect(parseAddress(`/lens/contested?kind=dragon&tracks=voice&find=${long}`).view.lens).toEqual(
      { kind: "dragon" },
    );
    expect(parseAddress("/entity/tpd?kind=imprecise&find=x").view.lens).toEqual({});
  });

  it("says nothing of a reader's own file", () => {
    const { view } = parseAddress("/?select=secret&hide=Actor&at=1,2,3");
    const place = { kind: "file", id: "secret.gexf" } as const;
    const address = { view: { ...view, place }, language: "uk", scene: null } as const;
    expect(formatAddress({ ...address, camera: { x: 1, y: 2, span: 3 } })).toBe("/?lang=uk");
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
