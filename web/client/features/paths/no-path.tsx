import type { PathOpening } from "../../../contract/paths.ts";
import { STATUSES } from "../../../../graph/model/kinds.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { PathOptions } from "../../state/path-options.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./paths.module.css";
import type { ShownPair } from "./resolve-paths.ts";

export interface NoPathProps {
  readonly pair: ShownPair;
  readonly options: PathOptions;
  readonly names: string;
  readonly onOptions: (options: PathOptions) => void;
}

/** That there is none, and what the server has found would open one: each a button that allows it. */
export function NoPath({ pair: { answer }, options, names, onOptions }: NoPathProps) {
  const { t } = useLanguage();
  const { openings, isApart } = answer;
  const steps = t("paths.steps", { count: options.maxLength });
  return (
    <div className={styles.none}>
      <p>{t("paths.none", { steps, names })}</p>
      {isApart && <p className={styles.quietly}>{t("paths.apart")}</p>}
      {openings.length === 0 && !isApart && <p className={styles.quietly}>{t("paths.unsure")}</p>}
      {openings.length > 0 && (
        <ul>
          {openings.map((opening) => (
            <li key={opening.lifts + opening.statuses.join()}>
              <Opening opening={opening} options={options} onOptions={onOptions} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface OpeningProps extends Pick<NoPathProps, "options" | "onOptions"> {
  readonly opening: PathOpening;
}

function Opening({ opening, options, onOptions }: OpeningProps) {
  const { t } = useLanguage();
  const { types, statuses, direction, maxLength, found, more, shortest } = opening;
  const what = useWhat(opening, options);
  const steps = t("paths.steps", { count: shortest });
  return (
    <TextButton
      look="link"
      onClick={() =>
        onOptions({ ...options, types, statuses: narrow(statuses), direction, maxLength })
      }
    >
      {more === "yes"
        ? t("paths.opensMany", { what, number: found, steps })
        : t("paths.opens", { what, count: found, steps })}
    </TextButton>
  );
}

function useWhat({ lifts, statuses, maxLength }: PathOpening, options: PathOptions): string {
  const { t } = useLanguage();
  if (lifts === "length")
    return t("paths.withLength", { steps: t("paths.steps", { count: maxLength }) });
  const added = statuses.find((status) => !options.statuses.includes(status));
  if (lifts === "statuses" && added !== undefined) return t(`paths.${added}Too`);
  return t(`paths.${lifts === "statuses" ? "all" : lifts}Lifted`);
}

/** All of them is the same as any. */
function narrow(statuses: PathOpening["statuses"]): PathOptions["statuses"] {
  return statuses.length === STATUSES.length ? [] : statuses;
}
