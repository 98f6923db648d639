/** Which sentence is lit, which ones the selected relation comes from, and what pressing a sentence does. */
import { useMemo, useState } from "react";
import type { Overview } from "../../../contract/overview.ts";
import type { SentenceClaim, TextSentence } from "../../../contract/sentences.ts";
import { isSameLit, type KnownGraph, lightSentence } from "../../reading/light-sentence.ts";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import { type Lit, standAt, type View } from "../../state/view.ts";

export interface PressedSentence {
  readonly id: string;
  readonly claims: readonly SentenceClaim[];
}

export interface ReadingHook {
  readonly known: KnownGraph;
  /** The sentence whose relations stand out on the canvas, and what stands out. */
  readonly lit: { readonly id: string; readonly what: Lit } | null;
  /** The sentence whose statements are listed: the lit one, or the one that the selected relation comes from. */
  readonly opened: string | null;
  /** The sentences that the selected relation comes from, the first place first. */
  readonly named: readonly string[];
  readonly press: (sentence: PressedSentence) => void;
}

export function useReading(sentences: readonly TextSentence[], overview: Overview): ReadingHook {
  const { view } = useAtlasStores();
  const litNow = useView((now) => now.lit);
  const selection = useView((now) => now.selection);
  const [pressed, setPressed] = useState<PressedSentence | null>(null);
  const known = useMemo(() => knownOf(overview), [overview]);
  const named = useMemo(
    () => (selection?.kind === "relation" ? placesOf(sentences, selection.id) : []),
    [sentences, selection],
  );
  const lit = useMemo(() => {
    const what = pressed === null ? null : lightSentence(pressed.claims, known);
    // What was put out elsewhere, by Escape or undo, is put out here too.
    const isOn = what !== null && isSameLit(litNow, orNothing(what));
    return pressed !== null && isOn ? { id: pressed.id, what } : null;
  }, [pressed, known, litNow]);
  const isNamed = lit !== null && named.includes(lit.id);

  return {
    known,
    lit,
    named,
    opened: named.length > 0 && !isNamed ? (named[0] ?? null) : (lit?.id ?? null),
    press: (sentence) => {
      const isOff = sentence.id === lit?.id;
      setPressed(isOff ? null : sentence);
      const what = isOff ? null : orNothing(lightSentence(sentence.claims, known));
      view.setState((now) => ({ lit: what, selection: selectionBeside(now, sentence) }));
    },
  };
}

function orNothing(lit: Lit): Lit | null {
  return lit.nodes.length === 0 ? null : lit;
}

/** A relation of another sentence is no longer what is read. */
function selectionBeside({ selection, place }: View, { claims }: PressedSentence) {
  const isElsewhere =
    selection?.kind === "relation" && !claims.some(({ id }) => id === selection.id);
  return isElsewhere ? standAt(place).selection : selection;
}

function knownOf({ entities, relations }: Overview): KnownGraph {
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  };
}

function placesOf(sentences: readonly TextSentence[], claim: string): string[] {
  return sentences
    .filter(({ claims }) => claims.some(({ id }) => id === claim))
    .map(({ id }) => id);
}
