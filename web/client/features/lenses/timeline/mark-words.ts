/** A mark in words: what, when, and who says so. */
import { formatSpan } from "../../../i18n/format.ts";
import type { LanguageHook } from "../../../i18n/use-language.ts";
import type { Mark } from "./collect-things.ts";

export function whenOf(
  { span }: Mark,
  { t, language }: Pick<LanguageHook, "t" | "language">,
): string {
  const date = formatSpan(span.from, span.to === span.from ? null : span.to, language);
  if (span.isOpen) return t("timeline.ongoing", { date });
  return span.from === null ? t("timeline.until", { date }) : date;
}

export function nameMark(mark: Mark, hook: Pick<LanguageHook, "t" | "language">): string {
  const parts = [mark.thing.labels[hook.language], whenOf(mark, hook)];
  if (mark.contested.length > 0) parts.push(hook.t("status.contested"));
  return parts.join(", ");
}

/** How a mark is drawn: the article's own dates stand out, whoever else gives them. */
export function voiceOf({ evidence }: Mark): "article" | "record" {
  return evidence.some(({ voice }) => voice === "article") ? "article" : "record";
}
