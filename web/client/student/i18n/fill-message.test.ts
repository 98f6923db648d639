/** Says just what the atlas's own page says: both are asked, over all the words of this page. */
import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { formatNumber } from "../../i18n/format.ts";
import { en } from "./en.ts";
import { fillMessage } from "./fill-message.ts";
import { id } from "./id.ts";
import { uk } from "./uk.ts";

type Values = Readonly<Record<string, string | number>>;

const BLANK = /\{\{(\w+)(?:, number)?\}\}/g;

describe.each([
  ["en", en],
  ["id", id],
  ["uk", uk],
] as const)("in %s", (language, messages: Readonly<Record<string, string>>) => {
  it("every message reads as the library would say it", async () => {
    const library = i18next.createInstance();
    await library.init({
      lng: language,
      fallbackLng: false,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      resources: { [language]: { translation: messages } },
    });
    for (const [key, text] of Object.entries(messages))
      for (const count of [0, 1, 3, 5, 1234]) {
        const stem = key.replace(/_(one|few|many|other)$/, "");
        const names = [...text.matchAll(BLANK)].map(([, name = ""]) => name);
        const others = Object.fromEntries(names.map((name) => [name, `<b>${name}</b> & {{x}}`]));
        const values: Values = stem === key ? others : { ...others, count };
        expect(fillMessage({ messages, language }, stem, values)).toBe(library.t(stem, values));
      }
  });
});

it("writes numbers as the language does, and shows the key of what it cannot say", () => {
  const speech = { messages: { "a.b": "{{limit}} of {{all}}" }, language: "uk" } as const;
  expect(fillMessage(speech, "a.b", { limit: 1000 })).toBe(
    `${formatNumber(1000, "uk")} of {{all}}`,
  );
  expect(fillMessage(speech, "a.c", {})).toBe("a.c");
});
