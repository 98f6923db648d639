/** A work as CSL-JSON has it: the fields that the atlas knows. https://docs.citationstyles.org (CSL 1.0.2, CC BY-SA) */
export type CslName =
  { readonly family: string; readonly given?: string | undefined } | { readonly literal: string };

/** Year, month, day, at the precision known. */
export interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[] | undefined;
  readonly issued?: CslDate | undefined;
  readonly accessed?: CslDate | undefined;
  readonly "container-title"?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly publisher?: string | undefined;
  readonly version?: string | undefined;
  readonly DOI?: string | undefined;
  readonly URL?: string | undefined;
  readonly note?: string | undefined;
  /** Where the record comes from: the atlas with the graph's version. */
  readonly source?: string | undefined;
}

/** `2022-04` to `[2022, 4]`; undefined for no date. */
export function toCslDate(date: string | null): CslDate | undefined {
  const parts = (date ?? "").split("-").map(Number);
  const isDate = parts.every((part) => Number.isInteger(part) && part > 0);
  return isDate ? { "date-parts": [parts] } : undefined;
}

export function datePartsOf(date: CslDate | undefined): readonly number[] {
  return date?.["date-parts"][0] ?? [];
}

/** One line: line breaks end a field in most of these formats. */
export function toLine(text: string): string {
  return text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, " ").trim();
}
