/**
 * Lights what is chosen on the canvas and puts there what is missing of it. What is lit is kept in the view alone, so
 * that undo, redo and a link bring the choice back with it.
 */
import { useEffect, useRef } from "react";
import type { Paths } from "../../../contract/paths.ts";
import { addToScene } from "../../state/scene.ts";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import type { Lit } from "../../state/view.ts";
import { placeOnWay } from "./place-on-way.ts";
import { isSameLit, type Shown } from "./resolve-paths.ts";

export interface Light {
  readonly lit: Lit | null;
  readonly choose: (lit: Lit | null) => void;
}

export function useLight(answer: Paths | null, shown: Shown | null): Light {
  const stores = useAtlasStores();
  const lit = useView((view) => view.lit);
  const ours = useRef<Lit | null>(null);

  const choose = (wanted: Lit | null) => {
    if (wanted !== null && answer !== null) addMissing(wanted, answer);
    ours.current = wanted;
    stores.view.setState({ lit: wanted });
  };

  const addMissing = ({ nodes, edges }: Lit, { entities, relations }: Paths) =>
    stores.scene.setState((now) => {
      const isThere =
        nodes.every((id) => now.entities.has(id)) && edges.every((id) => now.relations.has(id));
      if (isThere) return now;
      const addition = {
        entities: entities.filter(({ id }) => nodes.includes(id)),
        relations: relations.filter(({ id }) => edges.includes(id)),
      };
      return addToScene(now, addition, (added) =>
        now.layout === "stored"
          ? new Map(added.map(({ id, x, y }) => [id, { x, y }]))
          : placeOnWay(nodes, now.positions),
      );
    });

  // What has just been found lights its first; what undo has come back to stays as it was.
  useEffect(() => {
    if (shown === null) return;
    const { steps, at } = stores.history.store.getState();
    const now = stores.view.getState().lit;
    const all = litsOf(shown);
    const isBack = at < steps.length - 1;
    const isOneOfThem = all.some((each) => isSameLit(each, now));
    // A link has lit it: it goes with the panel, too.
    if (isOneOfThem) ours.current = now;
    if (isBack || isOneOfThem) return;
    if (all[0] !== undefined) choose(all[0]);
    else if (now !== null && now === ours.current) choose(null);
    // Only a new answer counts, not a new choice.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [answer]);

  useEffect(
    () => () => {
      const view = stores.view.getState();
      if (view.panel?.kind !== "paths" && view.lit !== null && view.lit === ours.current)
        stores.view.setState({ lit: null });
    },
    [stores],
  );

  return { lit, choose };
}

/** Everything that can be chosen, in its order. */
function litsOf({ joined, pairs }: Shown): readonly Lit[] {
  const ofPaths = pairs.flatMap(({ paths }) => paths.map(({ lit }) => lit));
  return joined === null ? ofPaths : [joined.lit, ...ofPaths];
}
