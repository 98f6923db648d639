import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { overviewQuery } from "../../../api/queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { PHONE } from "../../../theme/screens.ts";
import { LensFrame } from "../lens-frame.tsx";
import type { LensViewProps } from "../lens-view.ts";
import { chooseContested, groupContested, type Grouping } from "./choose-contested.ts";
import { ContestedControls } from "./contested-controls.tsx";
import { ContestedRow } from "./contested-row.tsx";
import styles from "./contested.module.css";
import {
  CONFIDENCES,
  type ContestedItem,
  type ContestedKind,
  kindsOf,
  readContestedRows,
} from "./read-contested-rows.ts";
import { useContestedChoice } from "./use-contested-choice.ts";

/** Every statement that the record does not bear out: an overview that filters, and both sides of each. */
export function ContestedLens(props: LensViewProps) {
  const { lens } = props;
  const { t } = useLanguage();
  const { data } = useQuery(overviewQuery);
  const sections = data?.sections ?? [];
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const items = useMemo(() => readContestedRows(lens), [lens]);
  const { choice, grouping, choose, group } = useContestedChoice(items);
  const asked = useDeferredValue(choice);
  const chosen = useMemo(() => chooseContested(items, asked), [items, asked]);
  const nameGroup = useGroupNames(grouping, sections);
  const groups = groupContested(chosen, grouping, keysOf(grouping, items));
  return (
    <LensFrame {...props}>
      <div className={styles.page}>
        <details className={styles.side} open={!isPhone || undefined}>
          <summary>{t("lens.contestedOverview")}</summary>
          <ContestedControls
            items={items}
            sections={sections}
            choice={choice}
            grouping={grouping}
            onChoose={choose}
            onGroup={group}
          />
        </details>
        {/* A long list scrolls in its own box, so the keyboard must be able to get to it. */}
        <div
          className={styles.list}
          role="region"
          aria-label={t("lens.contestedList")}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <p className={styles.count} role="status">
            {t("lens.contestedShown", { count: chosen.length, all: items.length })}
          </p>
          {groups.map(({ key, items: rows }) => (
            <section key={key} aria-label={nameGroup(key)}>
              <h3>
                {nameGroup(key)} <small>{rows.length}</small>
              </h3>
              <ul>
                {rows.map((item) => (
                  <ContestedRow key={item.contested.id} item={item} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </LensFrame>
  );
}

function keysOf(grouping: Grouping, items: readonly ContestedItem[]): readonly string[] {
  if (grouping === "kind") return kindsOf(items);
  if (grouping === "confidence") return CONFIDENCES;
  const sections = new Set(items.flatMap((item) => [...item.sections]));
  return [...sections].toSorted((a, b) => a - b).map(String);
}

function useGroupNames(
  grouping: Grouping,
  sections: readonly { number: number; labels: Readonly<Record<"en" | "id" | "uk", string>> }[],
): (key: string) => string {
  const { t, language } = useLanguage();
  return (key) => {
    if (grouping === "kind") return t(`contested.${key as ContestedKind}`);
    if (grouping === "confidence")
      return t("inspector.confidence", {
        level: t(`confidence.${key as (typeof CONFIDENCES)[number]}`),
      });
    const section = sections.find(({ number }) => String(number) === key);
    return `§${key} ${section?.labels[language] ?? ""}`;
  };
}
