import type { Ref } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { TextField } from "../ui/text-field.tsx";
import { LONGEST_NAME, LONGEST_NOTE } from "./limits.ts";

/** What its owner calls it. */
export interface KeptWords {
  readonly name: string;
  readonly note: string;
}

export interface WordFieldsProps {
  readonly words: KeptWords;
  readonly onChange: (words: KeptWords) => void;
  /** Saving was asked for, and there is no name to save it under. */
  readonly isRefused: boolean;
  /** Left out until there is something to make a note on. */
  readonly hasNote?: boolean;
  /** The field of the name. */
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

export function WordFields({ words, onChange, isRefused, hasNote = true, ref }: WordFieldsProps) {
  const { t } = useLanguage();
  return (
    <>
      <TextField
        label={t("keep.name")}
        value={words.name}
        onChange={(name) => onChange({ ...words, name })}
        maxLength={LONGEST_NAME}
        error={isRefused ? t("keep.nameMissing") : undefined}
        {...(ref !== undefined && { ref })}
      />
      {hasNote && (
        <TextField
          label={t("keep.note")}
          value={words.note}
          onChange={(note) => onChange({ ...words, note })}
          rows={2}
          maxLength={LONGEST_NOTE}
        />
      )}
    </>
  );
}

export function isNameless({ name }: KeptWords): boolean {
  return name.trim() === "";
}
