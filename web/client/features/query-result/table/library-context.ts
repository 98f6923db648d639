/** The atlas's names, for every cell, without handing them through each list and map. */
import { createContext, useContext } from "react";
import type { ResultLibrary } from "../read/result-library.ts";

export const LibraryContext = createContext<ResultLibrary | null>(null);

export function useLibrary(): ResultLibrary {
  const library = useContext(LibraryContext);
  if (library === null) throw new Error("No library above this cell.");
  return library;
}

/** In a table, ways to elements are reached from their cell, and are no stops of their own. */
export const TabStops = createContext(true);
