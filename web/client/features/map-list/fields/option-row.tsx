import { useEffect, useRef } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapListContext } from "../list-context.ts";
import styles from "./fields.module.css";
import type { FieldOption } from "./suggest-parts.ts";

interface OptionRowProps {
  readonly id: string;
  readonly option: FieldOption;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

export function OptionRow({ id, option, isActive, onChoose }: OptionRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // The field keeps the focus and hears the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.option}
      data-kind={option.kind}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <OptionWords option={option} />
    </li>
  );
}

/** What an option is called, in a list or on a chip. */
export function OptionWords({ option }: { readonly option: FieldOption }) {
  const { t } = useLanguage();
  const { slots } = useMapListContext();
  const { kind, label } = option;
  if (kind === "new") return <>{t("maplist.newConcept", { label })}</>;
  if (kind === "rename") return <>{t("maplist.renameTo", { label })}</>;
  if (kind === "phrase") return <i>{label}</i>;
  if (kind === "concept")
    return (
      <>
        {option.entity !== null && slots.renderKindMark?.(option.entity)}
        <b>{label}</b>
      </>
    );
  return (
    <>
      {slots.renderKindMark?.(option.id, option.entityKind)}
      <b>{label}</b>
      <small>{t("maplist.fromAtlas")}</small>
    </>
  );
}
