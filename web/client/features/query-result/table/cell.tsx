import { formatDate } from "../../../i18n/format.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { LineSample } from "../../../marks/line-sample.tsx";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { readTypePhrase, toLocator } from "../../../statements/index.ts";
import type { EntityKind, Status } from "../../../../../graph/model/kinds.ts";
import type { ColumnRole } from "../read/read-columns.ts";
import { type GateValue, readValue, type ReadValue } from "../read/read-value.ts";
import styles from "./cell.module.css";
import { NodeName, OpenButton, PathSentences, RelationshipName } from "./element-names.tsx";
import { useLibrary } from "./library-context.ts";

export interface CellProps {
  readonly value: GateValue;
  /** What its column holds. */
  readonly holds: ColumnRole;
}

/** One value as a reader reads it: whatever it holds is text, a mark, or a way to the element. */
export function Cell({ value, holds }: CellProps) {
  const read = readValue(value);
  switch (read.kind) {
    case "null":
      return <span className={styles.null}>null</span>;
    case "boolean":
      return <span className={styles.code}>{String(read.value)}</span>;
    case "number":
      return <NumberText value={read.value} />;
    case "integer":
      return <span className={styles.number}>{read.text}</span>;
    case "text":
      return <TextCell text={read.text} holds={holds} />;
    case "node":
      return <NodeName node={read.node} />;
    case "relationship":
      return <RelationshipName relationship={read.relationship} />;
    case "path":
      return <PathSentences path={read.path} />;
    case "point":
      return <PointText point={read.point} />;
    default:
      return <Nested read={read} holds={holds} />;
  }
}

function NumberText({ value }: { readonly value: number }) {
  const { language } = useLanguage();
  const format = new Intl.NumberFormat(language, {
    useGrouping: "min2",
    maximumSignificantDigits: 15,
  });
  return <span className={styles.number}>{format.format(value)}</span>;
}

interface TextCellProps {
  readonly text: string;
  readonly holds: ColumnRole;
}

function TextCell({ text, holds }: TextCellProps) {
  const { t, language } = useLanguage();
  switch (holds) {
    case "statuses":
      return (
        <span className={styles.marked}>
          <LineSample status={text as Status} />
          {t(`status.${text as Status}`)}
        </span>
      );
    case "kinds":
      return (
        <span className={styles.marked}>
          <KindMark kind={text as EntityKind} size={15} />
          {t(`kind.${text as EntityKind}`)}
        </span>
      );
    case "types":
      return <i className={styles.phrase}>{readTypePhrase(text, language)}</i>;
    case "dates":
      return <span>{formatDate(text, language)}</span>;
    case "claims":
      return (
        <OpenButton target={{ kind: "relation", id: text }} className={styles.claim}>
          {/^\d/.test(text) ? toLocator(text) : text}
        </OpenButton>
      );
    case "entityIds":
    case "entityNames":
      return <EntityText text={text} isId={holds === "entityIds"} />;
    default:
      return text === "" ? (
        <span className={styles.null}>&quot;&quot;</span>
      ) : (
        <span lang="en">{text}</span>
      );
  }
}

/** A name stays as it was returned; an id stands behind the name in the reader's language. */
function EntityText({ text, isId }: { readonly text: string; readonly isId: boolean }) {
  const { language } = useLanguage();
  const { entities, byName } = useLibrary();
  const entity = isId ? entities.get(text) : byName.get(text);
  if (!entity) return <span>{text}</span>;
  return (
    <OpenButton target={{ kind: "entity", id: entity.id }} className={styles.name}>
      <KindMark kind={entity.kind} size={15} />
      <span>{isId ? entity.labels[language] : text}</span>
      {isId && <span className={styles.id}>{text}</span>}
    </OpenButton>
  );
}

function PointText({ point }: { readonly point: Extract<ReadValue, { kind: "point" }>["point"] }) {
  return (
    <span className={styles.code}>
      ({point.coordinates.join(", ")}) · SRID {point.srid}
    </span>
  );
}

interface NestedProps {
  readonly read: Extract<ReadValue, { kind: "list" | "map" }>;
  readonly holds: ColumnRole;
}

/** Lists and maps, each part as it would stand alone. */
function Nested({ read, holds }: NestedProps) {
  if (read.kind === "list")
    return (
      <span className={styles.nested}>
        <span className={styles.bracket}>[</span>
        {read.items.map((item, index) => (
          // Items of a list have no key of their own, and never move.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className={styles.item}>
            <Cell value={item} holds={holds} />
            {index < read.items.length - 1 && <span className={styles.bracket}>, </span>}
          </span>
        ))}
        <span className={styles.bracket}>]</span>
      </span>
    );
  return (
    <span className={styles.nested}>
      <span className={styles.bracket}>{"{"}</span>
      {read.entries.map(([key, item], index) => (
        <span key={key} className={styles.item}>
          <span className={styles.key}>{key}: </span>
          <Cell value={item} holds="values" />
          {index < read.entries.length - 1 && <span className={styles.bracket}>, </span>}
        </span>
      ))}
      <span className={styles.bracket}>{"}"}</span>
    </span>
  );
}
