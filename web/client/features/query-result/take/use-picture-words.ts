/** Every word on a picture of an answer, in the reader's language. */
import { ENTITY_KINDS, STATUSES } from "../../../../../graph/model/kinds.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { PictureWords } from "../../../state/picture-spec.ts";
import type { ResultMeta } from "./write-result.ts";

/** A longer statement is no line to read. */
const LONGEST_SUBTITLE = 160;

export function usePictureWords(): (meta: ResultMeta, title: string) => PictureWords {
  const { t } = useLanguage();
  return (meta, title) => {
    const statement = meta.statement.replaceAll(/\s+/g, " ").trim();
    return {
      title,
      subtitle:
        statement.length > LONGEST_SUBTITLE
          ? `${statement.slice(0, LONGEST_SUBTITLE)}…`
          : statement,
      kinds: keyed(ENTITY_KINDS, (kind) => t(`kind.${kind}`)),
      statuses: keyed(STATUSES, (status) => t(`status.${status}`)),
      highlighted: t("export.picture.highlighted"),
      notes: [],
      counts: (entities, relations) => t("rail.inView", { entities, relations }),
      citation: citationOf(meta, t("app.name"), t("cite.version", { version: meta.graphVersion })),
    };
  };
}

function citationOf({ license, date, address }: ResultMeta, name: string, version: string): string {
  return [`${name}, ${version}, ${license}`, address, date]
    .filter((part) => part !== "")
    .join(" · ");
}

function keyed<Key extends string>(
  keys: readonly Key[],
  wordFor: (key: Key) => string,
): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, wordFor(key)])) as Record<Key, string>;
}
