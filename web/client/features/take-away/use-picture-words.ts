import { ENTITY_KINDS, STATUSES } from "../../../../graph/model/kinds.ts";
import type { GraphMeta } from "../../../../graph/model/portable-graph.ts";
import { formatDate } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { isFiltered } from "../../state/filters.ts";
import type { PictureWords } from "../../state/picture-spec.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";

/** A longer address is no line to read; the place's own leads there too. */
const LONGEST_READABLE = 240;

/** Every word that stands on a picture, in the reader's language. */
export function usePictureWords(): (meta: GraphMeta, title: string) => PictureWords {
  const { t, language } = useLanguage();
  const { view } = useAtlasStores();

  const citationOf = ({ version, date, address, license }: GraphMeta, title: string): string => {
    const day = formatDate(date, language);
    if (version === "") return t("export.picture.ownFile", { file: title, date: day });
    const atlas = `${t("app.name")}, ${t("cite.version", { version })}, ${license}`;
    return [atlas, ...(address === "" ? [] : [readable(address)]), day].join(" · ");
  };

  return (meta, title) => {
    const { filters, encoding } = view.getState();
    const { period } = filters;
    const subtitle = [
      ...(isFiltered(filters) ? [t("export.picture.filtered")] : []),
      ...(period === null
        ? []
        : // Years have no thousands.
          [t("export.picture.period", { from: String(period.from), to: String(period.to) })]),
    ].join(" ");
    const sizes =
      encoding.size === null ? [] : [`${t("metric.size")}: ${t(`metric.${encoding.size}`)}`];
    const colors =
      encoding.color === null ? [] : [`${t("metric.color")}: ${t(`metric.${encoding.color}`)}`];
    return {
      title,
      subtitle: subtitle === "" ? null : subtitle,
      kinds: keyed(ENTITY_KINDS, (kind) => t(`kind.${kind}`)),
      statuses: keyed(STATUSES, (status) => t(`status.${status}`)),
      highlighted: t("export.picture.highlighted"),
      notes: [...sizes, ...colors],
      counts: (entities, relations) => t("rail.inView", { entities, relations }),
      citation: citationOf(meta, title),
    };
  };
}

function readable(address: string): string {
  if (address.length <= LONGEST_READABLE) return address;
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

function keyed<Key extends string>(
  keys: readonly Key[],
  wordFor: (key: Key) => string,
): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, wordFor(key)])) as Record<Key, string>;
}
