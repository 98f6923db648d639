/** Which theses the reader asked for: by a voice, by words. */
import type { Statement } from "../../../../contract/shared.ts";
import { statementsOf, type Thesis, type ThesisGroup } from "./argument-outline.ts";

export interface Voice {
  readonly id: string;
  readonly labels: Statement["subject"]["labels"];
  readonly count: number;
}

/** Who argues and defines, and to whom arguments are credited, those with most first. */
export function findVoices(outline: ReadonlyMap<ThesisGroup, readonly Thesis[]>): Voice[] {
  const voices = new Map<string, Voice>();
  for (const thesis of [...outline.values()].flat()) {
    for (const { id, labels } of voicesOf(thesis)) {
      const known = voices.get(id);
      voices.set(id, { id, labels, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...voices.values()].toSorted(
    (a, b) => b.count - a.count || a.labels.en.localeCompare(b.labels.en, "en"),
  );
}

export function chooseTheses(
  theses: readonly Thesis[],
  { voice, text }: { readonly voice: string | null; readonly text: string },
): Thesis[] {
  const wanted = fold(text);
  return theses.filter(
    (thesis) =>
      (voice === null || voicesOf(thesis).some(({ id }) => id === voice)) &&
      (wanted === "" || textOf(thesis).includes(wanted)),
  );
}

/** Each once: those who argue for it or define it, and those to whom its reasons are credited. */
function voicesOf(thesis: Thesis): Pick<Voice, "id" | "labels">[] {
  const speakers = [...thesis.voices, ...thesis.definitions].map(({ subject }) => subject);
  const credited = statementsOf(thesis).flatMap(({ credits }) =>
    credits.map(({ id, name }) => ({ id, labels: { en: name, id: name, uk: name } })),
  );
  const all = new Map([...credited, ...speakers].map((voice) => [voice.id, voice]));
  return [...all.values()];
}

function textOf(thesis: Thesis): string {
  const words = statementsOf(thesis).flatMap(({ text, subject, object }) => [
    text,
    ...Object.values(subject.labels),
    ...Object.values(object?.labels ?? {}),
  ]);
  return fold([...Object.values(thesis.end.labels), ...words].join(" "));
}

function fold(text: string): string {
  return text.trim().normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
