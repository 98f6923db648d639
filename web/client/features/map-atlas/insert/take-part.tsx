import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { Addition } from "../../../state/scene.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { NumberField } from "../number-field.tsx";
import styles from "../map-atlas.module.css";
import { MANY_CONCEPTS, takeMostConnected } from "./to-fragment.ts";

export interface TakePartProps {
  readonly part: Addition;
  readonly action: string;
  readonly onTake: (part: Addition) => void;
}

/** How much it is, and, of more than can be read, how many of the most connected to take. */
export function TakePart({ part, action, onTake }: TakePartProps) {
  const { t } = useLanguage();
  const all = part.entities.length;
  const [count, setCount] = useState(Math.min(all, MANY_CONCEPTS));
  const taken = all <= MANY_CONCEPTS ? part : takeMostConnected(part, count);
  if (all === 0) return <p className={styles.quiet}>{t("mapatlas.emptyPart")}</p>;
  return (
    <>
      {all > MANY_CONCEPTS && (
        <NumberField
          label={t("mapatlas.howMany")}
          hint={t("mapatlas.many", { all })}
          value={count}
          least={2}
          most={Math.min(all, 300)}
          onChange={setCount}
        />
      )}
      <p className={styles.quiet}>
        {t("mapatlas.partConcepts", { count: taken.entities.length })}{" "}
        {t("mapatlas.partRelations", { count: taken.relations.length })}
      </p>
      <div className={styles.actions}>
        <TextButton look="bordered" icon="plus" onClick={() => onTake(taken)}>
          {action}
        </TextButton>
      </div>
    </>
  );
}
