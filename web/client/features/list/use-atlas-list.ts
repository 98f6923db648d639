/** What is in view as a list: grouped by kind, filtered by name, walked with the arrow keys. */
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from "react";
import { ENTITY_KINDS, type EntityKind } from "../../../../graph/model/kinds.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { findInView } from "../../state/in-view.ts";
import { degreesOf } from "../../state/scene.ts";
import { useScene, useView } from "../../state/use-atlas-stores.ts";

export interface KindGroup {
  readonly kind: EntityKind;
  readonly entities: readonly EntitySummary[];
}

export function useAtlasList() {
  const { language } = useLanguage();
  const scene = useScene((state) => state);
  const filters = useView((state) => state.filters);
  const [filter, setFilter] = useState("");
  const wanted = useDeferredValue(fold(filter));
  const list = useRef<HTMLDivElement>(null);
  const { entities, relations } = useMemo(() => findInView(scene, filters), [scene, filters]);
  const degrees = useMemo(() => degreesOf(relations), [relations]);
  const groups = useMemo(() => {
    const named = entities.filter((entity) => matches(entity, wanted));
    const byName = new Intl.Collator(language);
    return ENTITY_KINDS.map((kind): KindGroup => ({
      kind,
      entities: named
        .filter((entity) => entity.kind === kind)
        .toSorted((a, b) => byName.compare(a.labels[language], b.labels[language])),
    })).filter((group) => group.entities.length > 0);
  }, [entities, wanted, language]);

  return {
    list,
    filter,
    setFilter,
    groups,
    degrees,
    focus: scene.focus === null ? null : (scene.entities.get(scene.focus) ?? null),
    focusRelations: relationsOf(scene.focus, relations, scene.entities),
    total: entities.length,
    onKeyDown: (event: KeyboardEvent) => walk(event, list.current),
  };
}

export interface NamedRelation {
  readonly relation: Relation;
  readonly source: EntitySummary;
  readonly target: EntitySummary;
}

function relationsOf(
  focus: string | null,
  relations: readonly Relation[],
  entities: ReadonlyMap<string, EntitySummary>,
): NamedRelation[] {
  if (focus === null) return [];
  return relations.flatMap((relation) => {
    const source = entities.get(relation.source);
    const target = entities.get(relation.target);
    const isOfFocus = relation.source === focus || relation.target === focus;
    return isOfFocus && source !== undefined && target !== undefined
      ? [{ relation, source, target }]
      : [];
  });
}

function matches({ labels, abbreviation }: EntitySummary, wanted: string): boolean {
  if (wanted === "") return true;
  return [labels.en, labels.id, labels.uk, abbreviation ?? ""].some((name) =>
    fold(name).includes(wanted),
  );
}

function fold(text: string): string {
  return text.trim().normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Up and down go from row to row, Home and End to the ends. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const now = rows.findIndex((row) => row === document.activeElement);
  const next = nextRow(event.key, now, rows.length);
  if (next === null) return;
  event.preventDefault();
  rows[next]?.focus();
}

function nextRow(key: string, now: number, count: number): number | null {
  if (key === "ArrowDown") return Math.min(now + 1, count - 1);
  if (key === "ArrowUp") return Math.max(now - 1, 0);
  if (now < 0) return null;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}
