import { groupBy } from "../../../../../graph/group-by.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import type { AtlasCheck } from "../use-atlas-check.ts";
import styles from "../map-atlas.module.css";
import { PropositionText } from "../proposition-text.tsx";
import { VerdictNote } from "./verdict-note.tsx";
import type { Verdict } from "./check-proposition.ts";

/** What asks for a look comes first; what the atlas says just so needs none. */
const ORDER: readonly Verdict["kind"][] = [
  "contested",
  "denied",
  "reversed",
  "otherwise",
  "stated",
  "rests",
  "own",
  "unlinked",
  "unworded",
];

/** The whole map held against the atlas: how many propositions of each verdict, and each with what the atlas says. */
export function MapCheck({ check }: { readonly check: AtlasCheck }) {
  const { t, language } = useLanguage();
  const { propositions, verdictOf } = check;
  const groups = groupBy(propositions, (each) => verdictOf(each).kind);
  if (propositions.length === 0)
    return <p className={styles.quiet}>{t("mapatlas.nothingToCheck")}</p>;
  return ORDER.flatMap((kind) => {
    const group = groups.get(kind) ?? [];
    if (group.length === 0) return [];
    return (
      <details key={kind} className={styles.group}>
        <summary>
          <span>{t(`mapatlas.group.${kind}`)}</span>
          <span className={styles.count}>{formatNumber(group.length, language)}</span>
        </summary>
        <ul>
          {group.map((proposition) => (
            <li key={proposition.id} className={styles.offer}>
              <PropositionText proposition={proposition} />
              <VerdictNote verdict={verdictOf(proposition)} record={check.record}>
                <Show ids={[proposition.phrase.id, proposition.source.id, proposition.target.id]} />
              </VerdictNote>
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

function Show({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useLanguage();
  const editor = useMapEditor();
  return (
    <TextButton look="link" onClick={() => editor.select(ids)}>
      {t("mapatlas.show")}
    </TextButton>
  );
}
