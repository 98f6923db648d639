import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";
import { ATLAS } from "../../state/view.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { useReadingNow } from "./reading-context.ts";
import styles from "./reading.module.css";

/** How many statements, and how many of their relations can be seen; the rest is on the whole atlas. */
export function LitNote({ statements }: { readonly statements: number }) {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  const { lit } = useReadingNow();
  const edges = lit?.what.edges ?? [];
  const onCanvas = useScene((scene) => edges.filter((id) => scene.relations.has(id)).length);
  const isLens = useView(({ place }) => place.kind === "lens");
  const shown = isLens ? 0 : onCanvas;
  return (
    <div className={styles.lit}>
      <p role="status">
        {t("reading.statements", { count: statements })}
        {lit !== null && ` · ${t("reading.lit", { count: shown })}`}
      </p>
      {shown < edges.length && (
        <TextButton
          look="link"
          onClick={() => view.setState({ place: ATLAS, selection: null, hovered: null })}
        >
          {t("reading.onAtlas")}
        </TextButton>
      )}
    </div>
  );
}
