import { useComputedColorScheme } from "@mantine/core";
import { type RefObject, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { useLanguage } from "../../../i18n/use-language.ts";
import { GraphCanvas, layoutRunnerOf } from "../../../scene/index.ts";
import type { AtlasStores } from "../../../state/atlas-stores.ts";
import { AtlasStoresContext, useAtlasStores } from "../../../state/use-atlas-stores.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import type { ReadAnswer } from "../read/use-read-answer.ts";
import { LibraryContext } from "../table/library-context.ts";
import { ElementDetails } from "./element-details.tsx";
import { GraphCaps } from "./graph-caps.tsx";
import { GraphList } from "./graph-list.tsx";
import styles from "./graph-view.module.css";
import { type ResultScene, toResultScene } from "./to-result-scene.ts";
import { useResultStores } from "./use-result-stores.ts";

export interface GraphViewProps {
  readonly read: ReadAnswer;
  /** For pictures of it, while it is shown. */
  readonly canvas: RefObject<AtlasStores["canvas"]["current"]>;
}

/** Exactly what was returned, drawn and listed; what is chosen in one is chosen in the other. */
export function GraphView({ read, canvas }: GraphViewProps) {
  const { t, language } = useLanguage();
  const { found, library } = read;
  const [withAmong, setWithAmong] = useState(false);
  const result = useMemo(
    () => toResultScene({ found, library, language, withAmong }),
    [found, library, language, withAmong],
  );
  if (found.nodes.length === 0 && found.relationships.length === 0)
    return <p className={styles.nothing}>{t("result.noElements")}</p>;
  return (
    <LibraryContext value={library}>
      <div className={styles.tools}>
        <span>
          {t("rail.inView", {
            entities: result.scene.entities.size,
            relations: result.scene.relations.size,
          })}
        </span>
        <TextButton icon="among" onClick={() => setWithAmong(!withAmong)}>
          {t(withAmong ? "result.onlyReturned" : "result.among")}
        </TextButton>
        <GraphCaps caps={result.caps} />
      </div>
      <DrawnGraph result={result} canvas={canvas} />
    </LibraryContext>
  );
}

interface DrawnGraphProps {
  readonly result: ResultScene;
  readonly canvas: GraphViewProps["canvas"];
}

function DrawnGraph({ result, canvas }: DrawnGraphProps) {
  const { t } = useLanguage();
  const stores = useResultStores(result.scene);
  const { page } = useAtlasStores();
  const isOpen = useStore(page, ({ name }) => name === "ask");
  const [canDraw, setCanDraw] = useState(true);
  const selection = useStore(stores.view, (view) => view.selection);
  useFitWhenLaidOut(stores, canvas);
  const select = (kind: "entity" | "relation", id: string) =>
    stores.view.setState({ selection: { kind, id } });
  return (
    <div className={styles.graph} data-list-only={!canDraw || undefined}>
      {/* A canvas that nobody sees gives its graphics memory back. */}
      {canDraw && isOpen && (
        <div className={styles.canvas}>
          <AtlasStoresContext value={stores}>
            <ResultCanvas
              canvas={canvas}
              onSelect={select}
              onUnavailable={() => setCanDraw(false)}
            />
          </AtlasStoresContext>
          <div className={styles.zoom}>
            <IconButton
              icon="minus"
              label={t("canvas.zoomOut")}
              onClick={() => canvas.current?.zoomOut()}
            />
            <IconButton
              icon="plus"
              label={t("canvas.zoomIn")}
              onClick={() => canvas.current?.zoomIn()}
            />
            <IconButton icon="fit" label={t("canvas.fit")} onClick={() => canvas.current?.fit()} />
          </div>
        </div>
      )}
      <div className={styles.side}>
        <ElementDetails result={result} selection={selection} />
        <GraphList result={result} selection={selection} onSelect={select} />
      </div>
    </div>
  );
}

/** A low canvas may not hold a layout at rest. */
function useFitWhenLaidOut(stores: AtlasStores, canvas: GraphViewProps["canvas"]): void {
  useEffect(
    () =>
      layoutRunnerOf(stores).store.subscribe(({ outcome }) => {
        if (outcome === "done") setTimeout(() => canvas.current?.fit(), SETTLED_MS);
      }),
    [stores, canvas],
  );
}

/** Bodies glide to their places first. */
const SETTLED_MS = 400;

interface ResultCanvasProps {
  readonly canvas: GraphViewProps["canvas"];
  readonly onSelect: (kind: "entity" | "relation", id: string) => void;
  readonly onUnavailable: () => void;
}

const NO_TERRITORIES: never[] = [];

function ResultCanvas({ canvas, onSelect, onUnavailable }: ResultCanvasProps) {
  const { t, language } = useLanguage();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  return (
    <GraphCanvas
      ref={canvas}
      language={language}
      scheme={scheme}
      territories={NO_TERRITORIES}
      ariaLabel={t("result.canvas")}
      onOpenEntity={(id) => onSelect("entity", id)}
      onOpenRelation={(id) => onSelect("relation", id)}
      onUnavailable={onUnavailable}
    />
  );
}
