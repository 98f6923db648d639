import { VisuallyHidden } from "@mantine/core";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { LineSample } from "../../../marks/line-sample.tsx";
import { readTypePhrase } from "../../../statements/index.ts";
import type { Selection } from "../../../state/view.ts";
import { nameNode } from "../read/name-node.ts";
import { useLibrary } from "../table/library-context.ts";
import styles from "./graph-view.module.css";
import type { ResultScene } from "./to-result-scene.ts";

export interface GraphListProps {
  readonly result: ResultScene;
  readonly selection: Selection | null;
  readonly onSelect: (kind: "entity" | "relation", id: string) => void;
}

/** The same as the canvas shows, for reading and for keys. */
export function GraphList({ result, selection, onSelect }: GraphListProps) {
  const { t } = useLanguage();
  const { nodes, scene } = result;
  const isChosen = (kind: string, id: string) =>
    selection?.kind === kind && "id" in selection && selection.id === id;
  return (
    <>
      <h3>{t("result.nodes", { count: nodes.size })}</h3>
      <ul className={styles.list}>
        {[...nodes].map(([id, node]) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={isChosen("entity", id)}
              onClick={() => onSelect("entity", id)}
            >
              <NodeWords node={node} />
            </button>
          </li>
        ))}
      </ul>
      {scene.relations.size > 0 && (
        <>
          <h3>{t("result.relations", { count: scene.relations.size })}</h3>
          <ul className={styles.list}>
            {[...scene.relations.values()].map((relation) => (
              <li key={relation.id}>
                <button
                  type="button"
                  aria-pressed={isChosen("relation", relation.id)}
                  onClick={() => onSelect("relation", relation.id)}
                >
                  <LineSample status={relation.status} />
                  <RelationWords relation={relation} scene={scene} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function NodeWords({ node }: { readonly node: Parameters<typeof nameNode>[0] }) {
  const { t, language } = useLanguage();
  const { name, kind, label, isEnglish } = nameNode(node, useLibrary(), language);
  return (
    <>
      {kind !== null && <KindMark kind={kind} size={15} />}
      {kind !== null && <VisuallyHidden>{t(`kind.${kind}`)}: </VisuallyHidden>}
      {label !== null && <span className={styles.label}>{label}</span>}
      <span lang={isEnglish ? "en" : undefined}>{name}</span>
    </>
  );
}

interface RelationWordsProps {
  readonly relation: { readonly type: string; readonly source: string; readonly target: string };
  readonly scene: ResultScene["scene"];
}

function RelationWords({ relation, scene }: RelationWordsProps) {
  const { language } = useLanguage();
  const nameOf = (id: string) => scene.entities.get(id)?.labels[language] ?? id;
  return (
    <span>
      {nameOf(relation.source)} <i>{readTypePhrase(relation.type, language)}</i>{" "}
      {nameOf(relation.target)}
    </span>
  );
}
