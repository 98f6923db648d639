import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Arrival, AtlasStores } from "./atlas-stores.ts";
import type { Scene } from "./scene.ts";
import type { View } from "./view.ts";

export const AtlasStoresContext = createContext<AtlasStores | null>(null);

export function useAtlasStores(): AtlasStores {
  const stores = useContext(AtlasStoresContext);
  if (stores === null) throw new Error("No atlas stores above this component.");
  return stores;
}

export function useScene<Selected>(select: (scene: Scene) => Selected): Selected {
  return useStore(useAtlasStores().scene, select);
}

export function useArrival<Selected>(select: (arrival: Arrival) => Selected): Selected {
  return useStore(useAtlasStores().arrival, select);
}

export function useView<Selected>(select: (view: View) => Selected): Selected {
  return useStore(useAtlasStores().view, select);
}
