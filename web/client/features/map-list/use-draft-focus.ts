/** Where the keyboard is in the three fields. */
import { type RefObject, useCallback, useRef } from "react";
import type { DraftField } from "./use-draft.ts";

type FieldRef = RefObject<(HTMLInputElement & HTMLSelectElement) | null>;

export function useDraftFocus(): {
  readonly refs: Readonly<Record<DraftField, FieldRef>>;
  readonly go: (field: DraftField) => void;
} {
  const source: FieldRef = useRef(null);
  const phrase: FieldRef = useRef(null);
  const target: FieldRef = useRef(null);
  const refs = { source, phrase, target };
  const go = useCallback((field: DraftField): void => {
    ({ source, phrase, target })[field].current?.focus();
  }, []);
  return { refs, go };
}
