import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Tours } from "../../../contract/tours.ts";
import { claimQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { ContestedPair, StatementRow } from "../../statements/index.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./tours.module.css";
import { useTour } from "./use-tour.ts";
import { useTourKeys } from "./use-tour-keys.ts";

export interface TourStepsProps {
  readonly tour: Tours["tours"][number];
  readonly step: number;
}

/** One step of a tour: what is to be seen, and the claim that it rests on. */
export function TourSteps({ tour, step }: TourStepsProps) {
  const { t, language } = useLanguage();
  const walk = useTour(tour, step);
  const { presenter } = useAtlasStores();
  const isPresenting = useStore(presenter, ({ isOn }) => isOn);
  const heading = useHeadingOf(step);
  useTourKeys(walk, isPresenting);
  const shown = tour.steps[step] ?? tour.steps[0];
  if (shown === undefined) return null;
  return (
    <>
      <header className={styles.head}>
        <TextButton look="link" onClick={walk.list}>
          {tour.title[language]}
        </TextButton>
        <IconButton icon="close" label={t("tour.leave")} keys="Esc" onClick={walk.leave} />
      </header>
      <p className={styles.count}>
        {t("tour.stepOf", { step: step + 1, steps: tour.steps.length })}
      </p>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {shown.title[language]}
      </h2>
      <p className={styles.text}>{shown.text[language]}</p>
      <RestsOn claim={shown.claim} />
      <div className={styles.walk}>
        <TextButton look="bordered" icon="back" onClick={() => walk.previous?.()}>
          {t("tour.previous")}
        </TextButton>
        <TextButton look="bordered" icon="out" onClick={() => (walk.next ?? walk.list)()}>
          {walk.next === null ? t("tour.end") : t("tour.next")}
        </TextButton>
        <TextButton
          icon="play"
          onClick={() => presenter.setState({ isOn: !isPresenting, isBlank: false })}
        >
          {isPresenting ? t("tour.stopPresenting") : t("tour.present")}
        </TextButton>
      </div>
      {isPresenting && <p className={styles.keys}>{t("tour.keys")}</p>}
      <ol className={styles.steps}>
        {tour.steps.map(({ title }, index) => (
          <li key={title.en}>
            <button
              type="button"
              aria-current={index === step ? "step" : undefined}
              onClick={() => walk.show(index)}
            >
              {title[language]}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function RestsOn({ claim }: { readonly claim: string }) {
  const { t } = useLanguage();
  const { data } = useQuery(claimQuery(claim));
  return (
    <div className={styles.rests}>
      <h3>{t("tour.restsOn")}</h3>
      <ul>{data !== undefined && <StatementRow statement={data.statement} as="sentence" />}</ul>
      {data?.statement.contested.map((contested) => (
        <ContestedPair key={contested.id} contested={contested} record={data.record} />
      ))}
    </div>
  );
}

/** A new step is read from its heading on. */
function useHeadingOf(step: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<number>(null);
  useEffect(() => {
    if (shown.current !== null && shown.current !== step)
      heading.current?.focus({ preventScroll: true });
    shown.current = step;
  }, [step]);
  return heading;
}
