/** The outline of arguments: what stands under which thesis, in which order, and what is read elsewhere. */
import { describe, expect, it } from "vitest";
import type { End, Statement } from "../../../../contract/shared.ts";
import { createOutline, statementsOf, type Thesis } from "./argument-outline.ts";
import { chooseTheses, findVoices } from "./choose-theses.ts";
import { findCommonWorks } from "./common-works.ts";

/** `c1` is a claim, `w1` a work, all else a concept. */
function end(id: string): End {
  const kind = { c: "Claim", w: "Work" }[id.charAt(0)] ?? "Concept";
  return { id, kind, labels: { en: id, id, uk: id } } as End;
}

/** `c1: tide REASON_FOR voyage #2 @w1`: with a number and a work where there are. */
function claim(text: string): Statement {
  const [, id = "", subject = "", type = "", object = "", order, work] =
    /^(\w+): (\w+) (\w+) (\w+)(?: #(\d+))?(?: @(\w+))?$/.exec(text) ?? [];
  return {
    id,
    type,
    text,
    subject: end(subject),
    object: end(object),
    order: order === undefined ? null : Number(order),
    places: [`1.${id.slice(1)}.1`],
    cites: work === undefined ? [] : [{ id: work }],
    credits: work === undefined ? [] : [{ id: work, name: work }],
  } as unknown as Statement;
}

function outlineOf(...texts: string[]) {
  const claims = texts.map(claim);
  const about = claims.filter(({ type }) => type !== "ASSERTS");
  return createOutline(about, new Map(claims.map((one) => [one.id, one])));
}

const find = (outline: ReturnType<typeof outlineOf>, id: string): Thesis | undefined =>
  [...outline.values()].flat().find((thesis) => thesis.id === id);
const idsOf = (items: readonly { readonly statement: Statement }[] = []) =>
  items.map(({ statement }) => statement.id);

describe("the outline", () => {
  it("puts reasons and steps in the order of their numbers, the unnumbered after them", () => {
    const outline = outlineOf(
      "c1: wind REASON_FOR voyage",
      "c2: tide REASON_FOR voyage #2",
      "c3: moon REASON_FOR voyage #1",
      "c4: map STEP_TOWARDS voyage #1",
    );
    const voyage = find(outline, "voyage");
    expect(idsOf(voyage?.reasons)).toEqual(["c3", "c2", "c1"]);
    expect(idsOf(voyage?.steps)).toEqual(["c4"]);
  });

  it("reads why something is a reason under that reason", () => {
    const outline = outlineOf(
      "c1: tide REASON_FOR voyage",
      "c2: sea ASSERTS depth",
      "c3: c2 EXPLAINS c1",
    );
    const [reason] = find(outline, "voyage")?.reasons ?? [];
    expect(idsOf(reason?.why)).toEqual(["c3"]);
    expect(reason?.why[0]?.said?.id).toBe("c2");
    expect(find(outline, "c1")).toBeUndefined();
  });

  it("reads the grounds of a claim where the claim is a ground itself, and only there", () => {
    const outline = outlineOf(
      "c1: sea ASSERTS depth",
      "c2: ship ASSERTS keel",
      "c3: c1 REASON_FOR c2",
      "c4: c2 REASON_FOR voyage",
    );
    const [reason] = find(outline, "voyage")?.reasons ?? [];
    expect(idsOf(reason?.why)).toEqual(["c3"]);
    expect(find(outline, "c2")).toBeUndefined();
  });

  it("ends where two claims are each other's ground", () => {
    const outline = outlineOf(
      "c1: sea ASSERTS depth",
      "c2: ship ASSERTS keel",
      "c3: c1 REASON_FOR c2",
      "c4: c2 REASON_FOR c1",
      "c5: c1 REASON_FOR voyage",
    );
    const [reason] = find(outline, "voyage")?.reasons ?? [];
    expect(idsOf(reason?.why)).toEqual(["c4"]);
    expect(idsOf(reason?.why[0]?.why)).toEqual(["c3"]);
    expect(reason?.why[0]?.why[0]?.why).toEqual([]);
  });

  it("groups theses by what there is to them, those with most reasons first", () => {
    const outline = outlineOf(
      "c1: tide REASON_FOR voyage",
      "c2: wind REASON_FOR harbour",
      "c3: tide REASON_FOR harbour",
      "c4: w1 ARGUES_FOR lighthouse",
      "c5: w1 DEFINES tide",
      "c6: storm CONTRADICTS calm",
      "c7: sail CONTRASTS_WITH oar",
    );
    const groups = [...outline].map(([group, theses]) => [group, theses.map(({ id }) => id)]);
    expect(groups).toEqual([
      ["reasoned", ["harbour", "voyage"]],
      ["contradicted", ["calm"]],
      ["voiced", ["lighthouse"]],
      ["defined", ["tide"]],
      ["contrasted", ["sail"]],
    ]);
  });

  it("keeps a ground in its own place where somebody argues for it, too", () => {
    const outline = outlineOf(
      "c1: sea ASSERTS depth",
      "c2: tide EXPLAINS c1",
      "c3: c1 REASON_FOR voyage",
      "c4: w1 ARGUES_FOR c1",
    );
    expect(find(outline, "c1")?.voices.map(({ id }) => id)).toEqual(["c4"]);
  });
});

describe("the theses", () => {
  const outline = outlineOf(
    "c1: tide REASON_FOR voyage #1 @w1",
    "c2: wind REASON_FOR voyage #2 @w1",
    "c3: w1 ARGUES_FOR voyage @w1",
    "c4: w2 DEFINES harbour @w2",
  );
  const all = [...outline.values()].flat();

  it("are chosen by a voice, also where a reason is only credited to it", () => {
    expect(findVoices(outline).map(({ id, count }) => [id, count])).toEqual([
      ["w1", 1],
      ["w2", 1],
    ]);
    expect(chooseTheses(all, { voice: "w2", text: "" }).map(({ id }) => id)).toEqual(["harbour"]);
  });

  it("are chosen by a word of anything said in them", () => {
    expect(chooseTheses(all, { voice: null, text: "WIND" }).map(({ id }) => id)).toEqual([
      "voyage",
    ]);
    expect(chooseTheses(all, { voice: "w2", text: "wind" })).toEqual([]);
  });

  it("name a work once that everything in them cites", () => {
    const [voyage, harbour] = all;
    expect(voyage && findCommonWorks(voyage).map(({ id }) => id)).toEqual(["w1"]);
    expect(harbour && findCommonWorks(harbour)).toEqual([]);
    expect(voyage && statementsOf(voyage)).toHaveLength(3);
  });
});
