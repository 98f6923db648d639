import { describe, expect, it } from "vitest";
import { readYears, writeYears } from "./years-word.ts";

describe("the years in view, as a word of an address", () => {
  it("come back to the hundredth of a year", () => {
    expect(writeYears({ start: 2014, end: 2022.123456 })).toBe("2014..2022.12");
    expect(readYears("2014..2022.12")).toEqual({ start: 2014, end: 2022.12 });
  });

  it.each([undefined, "", "2014", "2022..2014", "1..99999", "-5..10", "a..b", "2014..2014"])(
    "are all years where the word is %s",
    (word) => {
      expect(readYears(word)).toBeNull();
    },
  );
});
