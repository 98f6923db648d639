import { Fragment, type ReactNode, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { TextButton } from "../ui/text-button.tsx";

export interface FoldListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  /** How many stand there at first, and how many each "more" adds at most. */
  readonly first: number;
  readonly step?: number;
}

/** The first of a list, and the rest on demand: a much-connected entity has hundreds of statements. */
export function FoldList<Item>({ items, keyOf, render, first, step = 50 }: FoldListProps<Item>) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(first);
  const rest = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map((item) => (
        <Fragment key={keyOf(item)}>{render(item)}</Fragment>
      ))}
      {rest > 0 && (
        <li>
          <TextButton look="link" onClick={() => setShown(shown + step)}>
            {t("inspector.more", { count: rest })}
          </TextButton>
        </li>
      )}
      {rest <= 0 && items.length > first && (
        <li>
          <TextButton look="link" onClick={() => setShown(first)}>
            {t("inspector.less")}
          </TextButton>
        </li>
      )}
    </>
  );
}
