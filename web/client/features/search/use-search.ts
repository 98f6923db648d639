/** What is typed, what it finds, and which hit the arrow keys stand on. */
import { useQuery } from "@tanstack/react-query";
import { useDebouncedValue } from "@mantine/hooks";
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { SearchResult } from "../../../contract/search.ts";
import { searchQuery } from "../../api/queries.ts";
import { matchExtras, type SearchExtra } from "./search-extra.ts";
import { useNavigation } from "../../state/use-navigation.ts";

type EntityHit = SearchResult["hits"][number];
export type Hit =
  | { readonly kind: "entity"; readonly id: string; readonly entity: EntityHit }
  | { readonly kind: "extra"; readonly id: string; readonly extra: SearchExtra };

const MOST_EXTRAS = 6;

export function useSearch(extras: readonly SearchExtra[], onDone: () => void) {
  const { openEntity } = useNavigation();
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [text, setText] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [asked] = useDebouncedValue(text.trim(), 120);
  const { hits, data, error, refetch, isAnswered } = useHits(extras, asked);
  const [isEager, setIsEager] = useState(false);
  useShortcuts(field);

  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const open = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    setText("");
    close();
    field.current?.blur();
    onDone();
    if (hit.kind === "entity") openEntity(hit.id);
    else hit.extra.run();
  };
  const move = (step: number) => {
    setIsOpen(true);
    if (hits.length === 0) return;
    setActive((now) =>
      now < 0 && step < 0 ? hits.length - 1 : (now + step + hits.length) % hits.length,
    );
  };
  const leave = () => {
    // First the list, then the text, then the field itself.
    if (isOpen && text !== "") return close();
    if (text !== "") return setText("");
    field.current?.blur();
    return onDone();
  };
  const isSettled = isOpen && isAnswered && asked === text.trim();
  const openFirst = useEffectEvent(() => {
    setIsEager(false);
    open(hits[0]);
  });
  useEffect(() => {
    // The answer comes from outside, and what waits for it can act only here.
    // oxlint-disable-next-line react/set-state-in-effect
    if (isEager && isSettled) openFirst();
  }, [isEager, isSettled]);
  const onKeyDown = toKeyHandler({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => {
      if (active >= 0) open(hits[active]);
      else if (isSettled) open(hits[0]);
      // Pressed before the answer has come: it opens as soon as it does.
      else if (text.trim() !== "") setIsEager(true);
    },
    Escape: leave,
  });

  return {
    field,
    listId,
    text,
    hits,
    active,
    isOpen: isOpen && asked !== "",
    hasAnswered: data !== undefined && asked === text.trim(),
    failure: error,
    retry: () => void refetch(),
    onKeyDown,
    open,
    close,
    type: (typed: string) => {
      setText(typed);
      setIsOpen(true);
      setActive(-1);
      setIsEager(false);
    },
    show: () => setIsOpen(true),
  };
}

function useHits(extras: readonly SearchExtra[], asked: string) {
  const { data, error, refetch, isPending, isPlaceholderData } = useQuery(searchQuery(asked));
  // What came first would be pushed down under the reader's finger by what comes later: all come at once.
  const isAnswered = !isPending && !isPlaceholderData;
  const hits = useMemo((): readonly Hit[] => {
    if (asked === "") return [];
    const others = isAnswered ? matchExtras(extras, asked, MOST_EXTRAS) : [];
    return [
      ...(data?.hits ?? []).map((entity): Hit => ({ kind: "entity", id: entity.id, entity })),
      ...others.map((extra): Hit => ({ kind: "extra", id: extra.id, extra })),
    ];
  }, [asked, data, extras, isAnswered]);
  return { hits, data, error, refetch, isAnswered };
}

function toKeyHandler(commands: Readonly<Record<string, () => unknown>>) {
  return (event: KeyboardEvent) => {
    const command = commands[event.key];
    if (command === undefined) return;
    command();
    event.preventDefault();
    event.stopPropagation();
  };
}

/** ⌘K, Ctrl+K and `/` put the caret into the field from anywhere but another field. */
function useShortcuts(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement &&
        (event.target.matches("input, textarea") || event.target.isContentEditable);
      const isCommand = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k";
      if (!isCommand && (event.key !== "/" || isTyping)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [field]);
}
