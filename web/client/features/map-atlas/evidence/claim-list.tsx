import { useQuery } from "@tanstack/react-query";
import type { Statement } from "../../../../contract/shared.ts";
import { claimQuery } from "../../../api/queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { StatementRow } from "../../../statements/index.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import styles from "../map-atlas.module.css";

export interface ClaimListProps {
  readonly claims: readonly string[];
  /** Statements that have come already. */
  readonly known: readonly Statement[];
  readonly onRemove: ((id: string) => void) | null;
}

/** Statements of the atlas that a phrase rests on. */
export function ClaimList({ claims, known, onRemove }: ClaimListProps) {
  const { t } = useLanguage();
  if (claims.length === 0) return null;
  return (
    <>
      <h4>{t("mapatlas.claims")}</h4>
      {claims.map((id) => (
        <div key={id} className={styles.item}>
          <ul>
            <Claim id={id} known={known} />
          </ul>
          {onRemove !== null && (
            <IconButton
              icon="close"
              label={t("mapatlas.removeClaim")}
              onClick={() => onRemove(id)}
            />
          )}
        </div>
      ))}
    </>
  );
}

function Claim({ id, known }: { readonly id: string } & Pick<ClaimListProps, "known">) {
  const { t } = useLanguage();
  const there = known.find((statement) => statement.id === id);
  const { data, isError } = useQuery({ ...claimQuery(id), enabled: there === undefined });
  const statement = there ?? data?.statement;
  if (statement !== undefined) return <StatementRow statement={statement} as="sentence" />;
  return <li className={styles.quiet}>{isError ? t("mapatlas.claimGone", { id }) : id}</li>;
}
