import { expect, it } from "vitest";
import { askedId, formatAsked, parseAsked } from "./asked-question.ts";

it("keeps a question and what it is asked with in one text", () => {
  const text = formatAsked("18-what-an-actor-does", { actor: "un", modality: "should" });
  expect(text).toBe("18-what-an-actor-does~actor~un~modality~should");
  expect(parseAsked(text)).toEqual({
    id: "18-what-an-actor-does",
    given: { actor: "un", modality: "should" },
  });
  expect(askedId(text)).toBe("18-what-an-actor-does");
});

it("is the id alone where everything has its default", () => {
  expect(formatAsked("09-four-steps", {})).toBe("09-four-steps");
  expect(parseAsked("09-four-steps")).toEqual({ id: "09-four-steps", given: {} });
});

it("takes any text, number and list", () => {
  const given = { work: "~ 100 % / Düvell?", most: 3, statuses: ["stated", "contested"] };
  expect(parseAsked(formatAsked("52", given)).given).toEqual({
    work: "~ 100 % / Düvell?",
    most: "3",
    statuses: "stated,contested",
  });
});

it("reads a text that somebody wrote by hand", () => {
  expect(parseAsked("52~work~100%").given).toEqual({ work: "100%" });
  expect(parseAsked("52~work")).toEqual({ id: "52", given: {} });
});
