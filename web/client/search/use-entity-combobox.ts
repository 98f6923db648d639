/** What is typed into a field that holds one entity, what it finds, and which hit the arrow keys stand on. */
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useState } from "react";
import type { EntityKind } from "../../../graph/model/kinds.ts";
import type { SearchResult } from "../../contract/search.ts";
import { searchQuery } from "../api/queries.ts";

export type EntityHit = SearchResult["hits"][number];

export function useEntityCombobox(
  onChoose: (id: string) => void,
  kinds: readonly EntityKind[] | undefined,
) {
  const listId = useId();
  /** Null while nobody types: then the field shows the entity it holds. */
  const [text, setText] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const typed = text?.trim() ?? "";
  const [asked] = useDebouncedValue(typed, 120);
  const { data, error, refetch } = useQuery(searchQuery(asked, kinds));
  const hits: readonly EntityHit[] = typed === "" || data === undefined ? [] : data.hits;
  const isOpen = typed !== "";

  const leave = () => {
    setText(null);
    setActive(0);
  };
  const choose = (hit: EntityHit | undefined) => {
    if (hit === undefined) return;
    leave();
    onChoose(hit.id);
  };
  const move = (step: number) =>
    setActive((now) => (hits.length === 0 ? 0 : (now + step + hits.length) % hits.length));
  const commands: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => asked === typed && choose(hits[active]),
    Escape: leave,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commands[event.key];
    if (command === undefined || text === null) return;
    command();
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    listId,
    text,
    hits,
    active,
    isOpen,
    hasAnswered: isOpen && data !== undefined && asked === typed,
    failure: isOpen ? error : null,
    retry: () => void refetch(),
    type: (next: string) => {
      setText(next);
      setActive(0);
    },
    choose,
    leave,
    onKeyDown,
  };
}
