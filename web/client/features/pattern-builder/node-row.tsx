import { ENTITY_KINDS } from "../../../../graph/model/kinds.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { EntityCombobox } from "../../search/index.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type Atlas, countKinds } from "./count-steps.ts";
import type { BuiltNode } from "./pattern.ts";
import styles from "./pattern-builder.module.css";

export interface BuiltNodeRowProps {
  readonly atlas: Atlas;
  readonly node: BuiltNode;
  readonly isFirst: boolean;
  readonly isOnly: boolean;
  readonly onChange: (change: Partial<BuiltNode>) => void;
}

/** One node of the chain: its kind, and what narrows it. The first one's kind can be chosen while it stands alone. */
export function BuiltNodeRow({ atlas, node, isFirst, isOnly, onChange }: BuiltNodeRowProps) {
  const { t, language } = useLanguage();
  const counts = countKinds(atlas);
  const { kind } = node;
  return (
    <div className={styles.node}>
      {isFirst && isOnly ? (
        <SelectField
          label={t("builder.kind")}
          value={kind}
          options={ENTITY_KINDS.map((each) => ({
            value: each,
            label: `${t(`kind.${each}`)} (${(counts.get(each) ?? 0).toLocaleString(language)})`,
          }))}
          onChange={(chosen) => onChange({ kind: chosen, entity: null })}
        />
      ) : (
        <p className={styles.kind}>
          {kind !== "Entity" && <KindMark kind={kind} size={17} />}
          {kind === "Entity" ? t("builder.anyKind") : t(`kind.${kind}`)}
        </p>
      )}
      <NodeFilters atlas={atlas} node={node} onChange={onChange} />
    </div>
  );
}

type NodeFiltersProps = Pick<BuiltNodeRowProps, "atlas" | "node" | "onChange">;

function NodeFilters({ atlas, node, onChange }: NodeFiltersProps) {
  const { t, language } = useLanguage();
  const chosen = atlas.entities.find(({ id }) => id === node.entity);
  const isNarrowed = node.entity !== null || node.named !== "" || node.since !== "";
  return (
    <details className={styles.filters} open={isNarrowed}>
      <summary>{t("builder.narrow")}</summary>
      <EntityCombobox
        label={t("builder.entity")}
        chosen={chosen === undefined ? null : { name: chosen.labels[language], kind: chosen.kind }}
        placeholder={t("builder.entityHint")}
        onChoose={(id) => onChange({ entity: id, named: "", since: "" })}
        {...(isEntityKind(node.kind) && { kinds: [node.kind] })}
      />
      {node.entity === null ? (
        <>
          <TextField
            label={t("builder.named")}
            value={node.named}
            onChange={(named) => onChange({ named })}
          />
          <TextField
            label={t("builder.since")}
            value={node.since}
            maxLength={10}
            placeholder="2014"
            onChange={(since) => onChange({ since: since.replace(/[^\d-]/g, "") })}
          />
        </>
      ) : (
        <TextButton look="link" onClick={() => onChange({ entity: null })}>
          {t("builder.anyOfKind")}
        </TextButton>
      )}
    </details>
  );
}

function isEntityKind(kind: string): kind is (typeof ENTITY_KINDS)[number] {
  return (ENTITY_KINDS as readonly string[]).includes(kind);
}
