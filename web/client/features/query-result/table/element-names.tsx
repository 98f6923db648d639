import { VisuallyHidden } from "@mantine/core";
import { Fragment, type ReactNode, useContext } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { useNavigation } from "../../../state/use-navigation.ts";
import { readTypePhrase, Sentence } from "../../../statements/index.ts";
import { nameNode, type Target, targetOfRelationship } from "../read/name-node.ts";
import { isReversed } from "../read/plain-text.ts";
import type { GateNode, GatePath, GateRelationship } from "../read/read-value.ts";
import styles from "./cell.module.css";
import { TabStops, useLibrary } from "./library-context.ts";

export interface OpenButtonProps {
  readonly target: Target;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A way to the element, in the explorer. */
export function OpenButton({ target, className, children }: OpenButtonProps) {
  const { openEntity, openRelation, openWork } = useNavigation();
  const isStop = useContext(TabStops);
  const open = { entity: openEntity, relation: openRelation, work: openWork }[target.kind];
  return (
    <button
      type="button"
      className={className}
      data-opens={target.kind}
      tabIndex={isStop ? undefined : -1}
      onClick={() => open(target.id)}
    >
      {children}
    </button>
  );
}

/** Its mark and its name in the reader's language. */
export function NodeName({ node }: { readonly node: GateNode }) {
  const { t, language } = useLanguage();
  const { name, kind, label, target, isEnglish } = nameNode(node, useLibrary(), language);
  const words = (
    <>
      {kind !== null && <KindMark kind={kind} size={15} />}
      {kind !== null && <VisuallyHidden>{t(`kind.${kind}`)}: </VisuallyHidden>}
      {label !== null && <span className={styles.label}>{label}</span>}
      <span lang={isEnglish ? "en" : undefined}>{name}</span>
    </>
  );
  if (target === null) return <span className={styles.name}>{words}</span>;
  return (
    <OpenButton target={target} className={styles.name}>
      {words}
    </OpenButton>
  );
}

/** Its linking phrase; types that join the parts of a claim have none, and stand as they are written. */
export function RelationshipName({ relationship }: { readonly relationship: GateRelationship }) {
  const { language } = useLanguage();
  const target = targetOfRelationship(relationship, useLibrary());
  const phrase = readTypePhrase(relationship.type, language);
  const words = phrase === relationship.type ? <Type name={phrase} /> : <i>{phrase}</i>;
  if (target === null) return <span className={styles.phrase}>{words}</span>;
  return (
    <OpenButton target={target} className={styles.phrase}>
      {words}
    </OpenButton>
  );
}

function Type({ name }: { readonly name: string }) {
  return <span className={styles.code}>{name}</span>;
}

/** Each step a sentence, read in the direction of its relationship. */
export function PathSentences({ path }: { readonly path: GatePath }) {
  const { nodes, relationships } = path;
  const [only] = nodes;
  if (relationships.length === 0) return only === undefined ? null : <NodeName node={only} />;
  return (
    <span className={styles.path}>
      {relationships.map((relationship, index) => {
        const [from, to] = [nodes[index], nodes[index + 1]];
        if (from === undefined || to === undefined) return null;
        const isBack = isReversed(relationship, from);
        const ends = isBack ? { from: to, to: from } : { from, to };
        return (
          // A path may come by one relationship twice; its steps never move.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={index}>
            {index > 0 && <span className={styles.bracket}> · </span>}
            <StepSentence relationship={relationship} {...ends} />
          </Fragment>
        );
      })}
    </span>
  );
}

interface StepProps {
  readonly relationship: GateRelationship;
  readonly from: GateNode;
  readonly to: GateNode;
}

/** With the forms that names take inside a sentence, where the atlas knows them. */
export function StepSentence({ relationship, from, to }: StepProps) {
  const library = useLibrary();
  const known = relationship.id === null ? undefined : library.relations.get(relationship.id);
  const subject = from.id === null ? undefined : library.entities.get(from.id);
  const object = to.id === null ? undefined : library.entities.get(to.id);
  if (known === undefined || subject === undefined || object === undefined)
    return (
      <>
        <NodeName node={from} /> <RelationshipName relationship={relationship} />{" "}
        <NodeName node={to} />
      </>
    );
  const statement = { ...known, negated: false, text: "", subject, object };
  return (
    <OpenButton target={{ kind: "relation", id: known.id }} className={styles.sentence}>
      <Sentence statement={statement} />
    </OpenButton>
  );
}
