import { type ReactNode, type Ref, useId, useLayoutEffect, useRef } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { MAP_LIMITS } from "../../../../../graph/model/map-limits.ts";
import styles from "./fields.module.css";
import { OptionRow } from "./option-row.tsx";
import { placeOptions } from "./place-options.ts";
import type { FieldOption } from "./suggest-parts.ts";
import { useOptionKeys } from "./use-option-keys.ts";

export interface PartComboboxProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly FieldOption[];
  readonly onChoose: (option: FieldOption) => void;
  /** Enter, where no option is meant. */
  readonly onEnter: () => void;
  /** Escape, where no list is open; false when it had nothing to do here. */
  readonly onEscape?: () => boolean;
  readonly onLeave?: () => void;
  readonly onPaste?: (text: string) => boolean;
  readonly isPhrase?: boolean;
  readonly mark?: ReactNode;
  readonly placeholder?: string;
  /** The page has another place for what is offered. */
  readonly hidesOptions?: boolean;
  readonly onFocus?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field for a concept or a phrase that offers what there is: an ARIA 1.2 combobox whose words are free. */
export function PartCombobox(props: PartComboboxProps) {
  const { label, text, options, isPhrase = false, mark, hidesOptions = false } = props;
  const { t } = useLanguage();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const keys = useOptionKeys(props);
  const isOpen = keys.isOpen && options.length > 0 && !hidesOptions;
  return (
    <div
      ref={box}
      className={styles.field}
      data-phrase={isPhrase || undefined}
      data-marked={Boolean(mark) || undefined}
    >
      {mark}
      <input
        ref={props.ref}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-options`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && keys.active >= 0 ? `${id}-${keys.active}` : undefined}
        autoComplete="off"
        maxLength={MAP_LIMITS.words}
        placeholder={props.placeholder}
        value={text}
        onChange={(event) => keys.type(event.currentTarget.value)}
        onKeyDown={keys.onKeyDown}
        onFocus={(event) => {
          event.currentTarget.select();
          props.onFocus?.();
        }}
        onPaste={(event) => {
          if (props.onPaste?.(event.clipboardData.getData("text/plain")) === true)
            event.preventDefault();
        }}
        onBlur={keys.leave}
      />
      <Options
        id={id}
        anchor={box}
        isOpen={isOpen}
        active={keys.active}
        options={options}
        onChoose={keys.choose}
      />
      <span className={styles.unseen} role="status">
        {isOpen ? t("maplist.offered", { count: options.length }) : ""}
      </span>
    </div>
  );
}

interface OptionsProps extends Pick<PartComboboxProps, "options" | "onChoose"> {
  readonly id: string;
  readonly anchor: { readonly current: HTMLElement | null };
  readonly isOpen: boolean;
  readonly active: number;
}

function Options({ id, anchor, isOpen, active, options, onChoose }: OptionsProps) {
  const { t } = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const [element, field] = [list.current, anchor.current];
    if (!isOpen || element === null || field === null) return;
    element.showPopover();
    const place = (): void => placeOptions(element, field);
    place();
    addEventListener("scroll", place, true);
    addEventListener("resize", place);
    return () => {
      removeEventListener("scroll", place, true);
      removeEventListener("resize", place);
      element.hidePopover();
    };
    // Fewer options take less room.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [isOpen, anchor, options.length]);
  return (
    <ul
      ref={list}
      id={`${id}-options`}
      role="listbox"
      aria-label={t("maplist.suggestions")}
      popover="manual"
      className={styles.options}
    >
      {isOpen &&
        options.map((option, index) => (
          <OptionRow
            key={`${option.kind}:${option.label}`}
            id={`${id}-${index}`}
            option={option}
            isActive={index === active}
            onChoose={() => onChoose(option)}
          />
        ))}
    </ul>
  );
}
