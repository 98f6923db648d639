/** Whether the type is there that a scene's names are set in. What is not is sent for, and told of when it has come. */
import type { Language } from "../../../../graph/model/kinds.ts";
import type { Scene } from "../../state/scene.ts";
import { hasFonts, loadFonts, sampleOf } from "./fonts.ts";

/** Whose names are set, and in which language. */
export interface TypeSet {
  readonly scene: Scene;
  readonly language: Language;
}

export interface TypeCase {
  holds(set: TypeSet): boolean;
  /** Nothing is told any more. */
  close(): void;
}

export function createTypeCase(onCome: () => void): TypeCase {
  const there = new Set<string>();
  const coming = new Set<string>();
  const samples = new WeakMap<Scene["entities"], Map<Language, string>>();
  let isClosed = false;

  function sampleFor({ scene: { entities }, language }: TypeSet): string {
    const known = samples.get(entities) ?? new Map<Language, string>();
    samples.set(entities, known);
    const labels = () => [...entities.values()].map((entity) => entity.labels[language]);
    const sample = known.get(language) ?? sampleOf(labels());
    known.set(language, sample);
    return sample;
  }

  async function send(sample: string): Promise<void> {
    coming.add(sample);
    await loadFonts(sample);
    there.add(sample);
    if (!isClosed) onCome();
  }

  return {
    holds(set) {
      const sample = sampleFor(set);
      if (there.has(sample)) return true;
      if (hasFonts(sample)) there.add(sample);
      else if (!coming.has(sample)) void send(sample);
      return there.has(sample);
    },
    close() {
      isClosed = true;
    },
  };
}
