/** Comments that go into a statement, in the reader's language: a command has no hook to ask for words. */
import type { Language } from "../../../graph/model/kinds.ts";
import { askEn } from "../i18n/areas/ask.en.ts";
import { askId } from "../i18n/areas/ask.id.ts";
import { askUk } from "../i18n/areas/ask.uk.ts";
import type { Remarks } from "./statement-of-view.ts";

export const REMARKS: Readonly<Record<Language, Remarks>> = {
  en: { ranked: askEn["ask.ranked"], byHand: askEn["ask.byHand"] },
  id: { ranked: askId["ask.ranked"], byHand: askId["ask.byHand"] },
  uk: { ranked: askUk["ask.ranked"], byHand: askUk["ask.byHand"] },
};
