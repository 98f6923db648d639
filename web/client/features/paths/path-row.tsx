import { useMemo } from "react";
import type { Relation } from "../../../contract/shared.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Lit } from "../../state/view.ts";
import { toLocator } from "../../statements/index.ts";
import { ContestedMark } from "../../ui/contested-mark.tsx";
import { PathHidden } from "./path-hidden.tsx";
import { PathSteps } from "./path-steps.tsx";
import styles from "./paths.module.css";
import { readPath } from "./read-path.ts";
import type { ShownPath } from "./resolve-paths.ts";

export interface PathRowProps {
  readonly path: ShownPath;
  /** From 1, within its pair. */
  readonly number: number;
  readonly shortTitles: ReadonlyMap<string, string>;
  readonly isChosen: boolean;
  readonly onChoose: (lit: Lit | null) => void;
}

/** A path as a sentence. The chosen one stands out on the canvas and unfolds step by step. */
export function PathRow({ path, number, shortTitles, isChosen, onChoose }: PathRowProps) {
  const { language } = useLanguage();
  const parts = useMemo(() => readPath(path, language), [path, language]);
  return (
    <li className={styles.path} data-chosen={isChosen || undefined}>
      <button
        type="button"
        data-path
        className={styles.choose}
        aria-pressed={isChosen}
        onClick={() => onChoose(isChosen ? null : path.lit)}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.words}>
          <span className={styles.sentence}>
            {parts.map(({ text, isPhrase }, index) =>
              // The parts of one sentence never change places.
              isPhrase ? <i key={index}>{text}</i> : <span key={index}>{text}</span>,
            )}
          </span>
          <PathMeta relations={path.relations} />
        </span>
      </button>
      {isChosen && <PathHidden path={path} />}
      {isChosen && <PathSteps path={path} shortTitles={shortTitles} />}
    </li>
  );
}

function PathMeta({ relations }: { readonly relations: readonly Relation[] }) {
  const { t } = useLanguage();
  const withStatus = (status: Relation["status"]) =>
    relations.filter((relation) => relation.status === status).length;
  const [contested, background] = [withStatus("contested"), withStatus("background")];
  const locators = relations.flatMap(({ places }) => places.slice(0, 1).map(toLocator));
  const facts = [
    t("paths.steps", { count: relations.length }),
    ...(contested > 0 ? [t("paths.contested", { count: contested })] : []),
    ...(background > 0 ? [t("paths.background", { count: background })] : []),
  ];
  return (
    <span className={styles.meta}>
      {contested > 0 && <ContestedMark />}
      {facts.join(", ")}
      {locators.length > 0 && ` · ${[...new Set(locators)].join(", ")}`}
    </span>
  );
}
