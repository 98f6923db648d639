/** What the parts of a student's room share. */
import { createContext, use } from "react";
import { useStore } from "zustand";
import type { Given } from "../../../contract/work.ts";
import type { KeptDocument } from "../../maps/keeping/kept-document.ts";
import type { MapKeeper } from "../../maps/keeping/map-keeper.ts";
import { useKeptDocument } from "../../maps/keeping/use-map-keeping.ts";
import type { NewsState, NewsWatch } from "../state/news-watch.ts";
import type { Ticket } from "../state/tickets.ts";

export interface RoomParts {
  readonly ticket: Ticket;
  readonly given: Given;
  readonly watch: NewsWatch;
  readonly keeper: MapKeeper;
}

export const RoomContext = createContext<RoomParts | null>(null);

export function useRoom(): RoomParts {
  const room = use(RoomContext);
  if (room === null) throw new Error("There is no class around this part of the page.");
  return room;
}

export function useNews(): NewsState {
  return useStore(useRoom().watch.store);
}

/** Marks and "finished", and how they are changed. */
export function useWork(): {
  readonly document: KeptDocument;
  readonly change: (next: Partial<Omit<KeptDocument, "map">>) => void;
} {
  const { keeper } = useRoom();
  const document = useKeptDocument(keeper);
  return { document, change: (next) => keeper.change({ ...keeper.document, ...next }) };
}
