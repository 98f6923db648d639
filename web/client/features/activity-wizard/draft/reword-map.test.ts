import { expect, it } from "vitest";
import { mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import { createDraft } from "./activity-draft.ts";
import { rewordDraft } from "./reword-draft.ts";
import { createRewording } from "./reword-map.ts";
import { nameGoal, USUAL_WORDS } from "./usual-words.ts";

/** What rewording reads of an entity and a relation. */
const entity = (id: string, en: string, uk: string) => ({
  id,
  forms: { plural: [] },
  labels: { en, id: en, uk },
});
const atlas = {
  entities: [entity("tpd", "Directive", "Директива"), entity("work", "Work", "Праця")],
  relations: [{ id: "1.1.1-a", type: "GRANTS", source: "tpd", target: "work", modality: "is" }],
} as unknown as Parameters<typeof createRewording>[0];

it("words of the atlas go over into another language, and a person's stay", () => {
  const plain = mapOfLines(["Directive | grants | Work", "My own | shapes | Work"]);
  const links = ["tpd", "work", null];
  const map = {
    ...plain,
    concepts: plain.concepts.map((concept, index) => ({
      ...concept,
      entity: links[index] ?? null,
    })),
    phrases: plain.phrases.map((phrase) => ({ ...phrase, claims: ["1.1.1-a"] })),
  };
  const { reword, labelOf } = createRewording(atlas, { from: "en", to: "uk" });
  const there = reword(map);
  expect(there.language).toBe("uk");
  expect(there.concepts.map(({ label }) => label)).toEqual(["Директива", "Праця", "My own"]);
  expect(there.phrases[0]?.text).toMatch(/\p{Script=Cyrillic}/u);
  expect(there.phrases[1]?.text).toBe("shapes");
  expect(labelOf({ label: "Directive (mine)", entity: "tpd" })).toBe("Directive (mine)");
  expect(createRewording(atlas, { from: "uk", to: "en" }).reword(there).concepts).toEqual(
    map.concepts,
  );
});

it("a draft goes over with its distractors, usual reasons and suggested title; what was typed stays", () => {
  const goal = {
    ...mapOfLines(["Directive | grants | Work"]),
    concepts: mapOfLines(["Directive | grants | Work"]).concepts.map((concept, index) => ({
      ...concept,
      entity: ["tpd", "work"][index] ?? null,
    })),
  };
  const draft = createDraft({
    language: "en",
    goal,
    phrases: ["grants", "invents"],
    concepts: [{ label: "Work", entity: "work" }],
    alterations: [
      {
        kind: "words",
        phrase: "p1",
        text: "grants",
        reason: USUAL_WORDS.en.reason("Directive grants Work"),
      },
      { kind: "reversed", phrase: "p1", reason: "I typed this." },
    ],
    title: nameGoal(goal, "en").title,
    focusQuestion: "My own?",
  });
  const there = rewordDraft(draft, atlas, "uk");
  expect(there.title).toBe("Директива, Праця: як вони пов’язані");
  expect(there.focusQuestion).toBe("My own?");
  expect(there.concepts).toEqual([{ label: "Праця", entity: "work" }]);
  expect(there.phrases?.[0]).toMatch(/\p{Script=Cyrillic}/u);
  expect(there.phrases?.[1]).toBe("invents");
  expect(there.alterations?.map(({ reason }) => reason)).toEqual([
    USUAL_WORDS.uk.reason("Директива grants Праця"),
    "I typed this.",
  ]);
});
