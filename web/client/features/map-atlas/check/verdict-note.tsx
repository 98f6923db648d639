import type { ReactNode } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { Statement } from "../../../../contract/shared.ts";
import { ContestedPair, StatementRow, toLocator } from "../../../statements/index.ts";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import type { Verdict } from "./check-proposition.ts";
import styles from "../map-atlas.module.css";

export interface VerdictNoteProps {
  readonly verdict: Verdict;
  /** Statements of the record, of which those are shown that a contested one names. */
  readonly record: readonly Statement[];
  /** A way on: to link an end, to find support. */
  readonly children?: ReactNode;
}

/** What the atlas says to a proposition, in words and with its statements. */
export function VerdictNote({ verdict, record, children }: VerdictNoteProps) {
  return (
    <div className={styles.verdict} data-verdict={verdict.kind}>
      <p>
        {verdict.kind === "contested" && <ContestedMark />} <VerdictLine verdict={verdict} />{" "}
        {children}
      </p>
      <Statements verdict={verdict} record={record} />
    </div>
  );
}

/** In one sentence. */
export function VerdictLine({ verdict }: Pick<VerdictNoteProps, "verdict">) {
  const { t } = useLanguage();
  switch (verdict.kind) {
    case "stated":
      return <SaidWhere statement={verdict.statement} />;
    case "unlinked": {
      const [first, second] = verdict.concepts.map(({ label }) => label.trim() || "…");
      return second === undefined
        ? t("mapatlas.verdict.unlinkedOne", { label: first ?? "" })
        : t("mapatlas.verdict.unlinkedTwo", { first: first ?? "", second });
    }
    default:
      return t(`mapatlas.verdict.${verdict.kind}`);
  }
}

function SaidWhere({ statement: { origin, places } }: { readonly statement: Statement }) {
  const { t } = useLanguage();
  const [place] = places;
  if (origin === "article" && place !== undefined)
    return t("mapatlas.verdict.statedAt", { place: toLocator(place) });
  return origin === "record" ? t("mapatlas.verdict.inRecord") : t("mapatlas.verdict.inAtlas");
}

function Statements({ verdict, record }: Pick<VerdictNoteProps, "verdict" | "record">) {
  if (verdict.kind === "otherwise")
    return (
      <ul>
        {verdict.statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} as="sentence" />
        ))}
      </ul>
    );
  if (!("statement" in verdict)) return null;
  const { statement } = verdict;
  return (
    <>
      <ul>
        <StatementRow statement={statement} as="sentence" />
      </ul>
      {statement.contested.map((contested) => (
        <ContestedPair key={contested.id} contested={contested} record={record} />
      ))}
    </>
  );
}
