import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "./panels.module.css";
import type { LinkTarget } from "./use-link-targets.ts";

export interface TargetListProps {
  readonly id: string;
  readonly label: string;
  readonly targets: readonly LinkTarget[];
  readonly active: number;
  readonly onChoose: (target: LinkTarget) => void;
}

/** The options of the field above it, which has the keys. */
export function TargetList({ id, label, targets, active, onChoose }: TargetListProps) {
  const { t } = useLanguage();
  return (
    <ul id={id} role="listbox" aria-label={label} className={styles.targets}>
      {targets.map((target, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
        <li
          key={target.id ?? "new"}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          data-new={target.id === null || undefined}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(target)}
        >
          {target.id === null ? t("mapcanvas.linkNew", { name: target.label }) : target.label}
        </li>
      ))}
    </ul>
  );
}
