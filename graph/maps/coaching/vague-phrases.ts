/** Phrases that say that there is a relation and not which. All languages at once: people mix them. */
import { foldText } from "../../store/fold-text.ts";

const ENGLISH = [
  ["related to", "relates to", "relate to", "is related to", "are related to"],
  ["linked to", "is linked to", "are linked to", "linked with", "is linked with"],
  ["connected to", "is connected to", "are connected to", "connected with", "is connected with"],
  ["associated with", "is associated with", "are associated with"],
  ["has to do with", "have to do with", "concerns", "is about", "involves", "and", "with"],
].flat();

const INDONESIAN = [
  ["berhubungan dengan", "terkait dengan", "berkaitan dengan", "terhubung dengan"],
  ["berhubungan", "terkait", "berkaitan", "ada hubungannya dengan", "memiliki hubungan dengan"],
  ["menyangkut", "tentang", "dan", "dengan"],
].flat();

const UKRAINIAN = [
  ["пов'язаний", "пов'язана", "пов'язане", "пов'язані", "пов'язано"].flatMap((word) => [
    word,
    `${word} з`,
    `${word} із`,
    `${word} зі`,
  ]),
  ["стосується", "стосуються", "має стосунок до", "мають стосунок до"],
  ["має зв'язок з", "має зв'язок із", "асоціюється з", "асоціюється із"],
  ["про", "і", "та", "й", "з", "із"],
].flat();

const VAGUE = new Set([...ENGLISH, ...INDONESIAN, ...UKRAINIAN].map(foldText));

export function isVaguePhrase(text: string): boolean {
  return VAGUE.has(foldText(text));
}
