import { useLanguage } from "../../../i18n/use-language.ts";
import type { Selection } from "../../../state/view.ts";
import { nameNode, type Target, targetOfRelationship } from "../read/name-node.ts";
import type { GateNode, GateRelationship, GateValue } from "../read/read-value.ts";
import { Cell } from "../table/cell.tsx";
import { OpenButton } from "../table/element-names.tsx";
import { useLibrary } from "../table/library-context.ts";
import styles from "./graph-view.module.css";
import type { ResultScene } from "./to-result-scene.ts";

export interface ElementDetailsProps {
  readonly result: ResultScene;
  readonly selection: Selection | null;
}

/** What is chosen, with all that was returned of it. */
export function ElementDetails({ result, selection }: ElementDetailsProps) {
  const { t } = useLanguage();
  if (selection === null || selection.kind === "many")
    return <p className={styles.hint}>{t("result.choose")}</p>;
  const node = selection.kind === "entity" ? result.nodes.get(selection.id) : undefined;
  if (node !== undefined) return <NodeDetails node={node} />;
  const relationship = result.relationships.get(selection.id) ?? drawn(result, selection.id);
  return relationship === undefined ? null : <RelationshipDetails relationship={relationship} />;
}

/** One that the atlas has between these, and that was not returned. */
function drawn({ scene }: ResultScene, id: string): GateRelationship | undefined {
  const relation = scene.relations.get(id);
  if (relation === undefined) return undefined;
  const { type, source, target, status, origin } = relation;
  return { id, type, start: source, end: target, properties: { status, origin } };
}

function NodeDetails({ node }: { readonly node: GateNode }) {
  const { language } = useLanguage();
  const { name, target } = nameNode(node, useLibrary(), language);
  return (
    <Details
      title={name}
      kind={node.labels.map((label) => `:${label}`).join("")}
      target={target}
      properties={node.properties}
    />
  );
}

function RelationshipDetails({ relationship }: { readonly relationship: GateRelationship }) {
  const library = useLibrary();
  return (
    <Details
      title={relationship.type}
      kind={`${relationship.start ?? "?"} → ${relationship.end ?? "?"}`}
      target={targetOfRelationship(relationship, library)}
      properties={relationship.properties}
    />
  );
}

interface DetailsProps {
  readonly title: string;
  readonly kind: string;
  readonly target: Target | null;
  readonly properties: Readonly<Record<string, GateValue>>;
}

function Details({ title, kind, target, properties }: DetailsProps) {
  const { t } = useLanguage();
  return (
    <section className={styles.details} aria-label={t("result.details")}>
      <h3>{title}</h3>
      <p className={styles.kind}>{kind}</p>
      {target !== null && (
        <OpenButton target={target} className={styles.open}>
          {t("result.openInAtlas")}
        </OpenButton>
      )}
      <dl>
        {Object.entries(properties).map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>
              <Cell value={value} holds="values" />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
