/**
 * Text as search compares it: lower case, without diacritics, words parted by one blank. Stores keep names in this form,
 * so it may only change together with a re-ingest.
 */

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const LATIN_BASES: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

// In Cyrillic the breve and the diaeresis make letters of their own (й, ї, ё); a stress mark does not.
const MARK = /(?!(?<=\p{Script=Cyrillic})[\u0306\u0308])\p{M}/gu;
// Ukrainian writes the apostrophe inside a word (з'їзд) with any of these, and people leave it out.
const INNER_APOSTROPHE = /(?<=\p{Script=Cyrillic}\p{M}?)['’ʼ‘`´′＇](?=\p{Script=Cyrillic})/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Folded words, in order. Empty for text without a letter or digit. */
export function foldWords(text: string): readonly string[] {
  const joined = text.replaceAll(INNER_APOSTROPHE, "").toLowerCase();
  const bare = joined
    .normalize("NFKD")
    .replaceAll(MARK, "")
    .replaceAll(/[ßæœøđðþłı]/g, (letter) => LATIN_BASES[letter] ?? letter)
    .normalize("NFC");
  return bare.match(WORD) ?? [];
}

export function foldText(text: string): string {
  return foldWords(text).join(" ");
}
