import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";

describe("foldText", () => {
  it.each([
    ["Düvell", "duvell"],
    ["ŁÓDŹ Øresund straße", "lodz oresund strasse"],
    ["Cote d'Ivoire", "cote d ivoire"],
    ["Європейський Союз", "європейський союз"],
    ["замо́к і за́мок", "замок і замок"],
    ["Їжак, йод, ґанок, Ёлка", "їжак йод ґанок ёлка"],
    ["З’їзд з'їзд зʼїзд зїзд", "зїзд зїзд зїзд зїзд"],
    ["EU-27 (2001/55/EC)", "eu 27 2001 55 ec"],
    ['  +-&&||!(){}[]^"~*?:\\/ ', ""],
    ["İstanbul", "istanbul"],
    ["ﬁne Ｅ", "fine e"],
    ["日本", "日本"],
  ])("folds %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("folds what is folded to itself", () => {
    const once = foldText("Düvell’s Ґонґадзе — їжак");
    expect(foldText(once)).toBe(once);
  });
});
