import { describe, expect, it } from "vitest";
import { createMapKeys } from "./create-map-keys.ts";
import { relationPhrases } from "./relation-phrases.ts";

describe("the atlas's linking phrases", () => {
  const { phraseKey } = createMapKeys({ entities: [], concepts: [], phrases: relationPhrases() });

  it("are the same in every language and number", () => {
    expect(phraseKey("grants")).toBe(phraseKey("надає"));
    expect(phraseKey("grants")).toBe(phraseKey("grant"));
  });

  it("keep apart what is, what should be and what is not", () => {
    const keys = ["grants", "should grant", "does not grant"].map(phraseKey);
    expect(new Set(keys).size).toBe(3);
  });

  it("join no two relations by words that both have", () => {
    const groups = relationPhrases();
    const words = groups.flat().map((text) => text.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  });
});
