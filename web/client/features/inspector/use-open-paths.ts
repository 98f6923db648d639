import { useAtlasStores } from "../../state/use-atlas-stores.ts";

/** Asks in the right column how these are connected. */
export function useOpenPaths(): (ends: readonly string[]) => void {
  const { view } = useAtlasStores();
  return (ends) => view.setState({ panel: { kind: "paths", ends } });
}
