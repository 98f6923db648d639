/** What is needed to cite a subject, read from what the page has or asked of the server. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Overview } from "../../../../contract/overview.ts";
import type { Statement } from "../../../../contract/shared.ts";
import { claimQuery, overviewQuery } from "../../../api/queries.ts";
import { storeLargeView } from "../../../api/views-queries.ts";
import { formatDate } from "../../../i18n/format.ts";
import { type LanguageHook, useLanguage } from "../../../i18n/use-language.ts";
import type { Subject } from "../../../state/dialogs.ts";
import { findInView } from "../../../state/in-view.ts";
import { addressOf, LONGEST_ADDRESS } from "../../../state/mirror-address.ts";
import { useAtlasStores } from "../../../state/use-atlas-stores.ts";
import { splitSentence, toLocator } from "../../../statements/index.ts";
import { literatureQuery } from "../fetch-literature.ts";
import { publicAddress, toDay } from "../use-export-meta.ts";
import { useViewName } from "../use-view-name.ts";
import { citeAtlas, citeWork, type Citation, type CitedPart } from "./citation.ts";

export interface CitationState {
  /** Null while it is not there yet. */
  readonly citation: Citation | null;
  readonly failure: Error | null;
  readonly retry: () => void;
}

export function useCitation({ kind, id }: Subject): CitationState {
  const { t, language } = useLanguage();
  const overview = useQuery(overviewQuery);
  const claim = useQuery({ ...claimQuery(id), enabled: kind === "relation" });
  const works = useQuery({ ...literatureQuery, enabled: kind === "work" });
  const viewPart = useViewPart(kind === "view");
  const [today] = useState(() => toDay(new Date()));
  const asked = { relation: claim, work: works, entity: overview, view: overview }[kind];
  const retry = () => void asked.refetch();
  const failure = asked.error ?? overview.error;
  if (overview.data === undefined) return { citation: null, failure, retry };

  const todayText = formatDate(today, language);
  const context = { t, version: overview.data.version, today, todayText };
  const work = works.data?.find((item) => item.id === id);
  if (kind === "work") {
    const citation = work === undefined ? null : citeWork(work, context);
    return { citation, failure, retry };
  }
  const parts: Record<typeof kind, CitedPart | null> = {
    entity: entityPart(id, overview.data, { t, language }),
    relation:
      claim.data === undefined
        ? null
        : statementPart(claim.data.statement, overview.data, { t, language }),
    view: viewPart,
  };
  const part = parts[kind];
  return { citation: part === null ? null : citeAtlas(part, context), failure, retry };
}

type Words = Pick<LanguageHook, "t" | "language">;

function entityPart(id: string, { entities }: Overview, { t, language }: Words): CitedPart | null {
  const entity = entities.find((one) => one.id === id);
  if (entity === undefined) return null;
  const address = publicAddress(`/entity/${encodeURIComponent(id)}`);
  return { id, title: entity.labels[language], note: t(`kind.${entity.kind}`), address };
}

function statementPart(
  statement: Statement,
  { article }: Overview,
  { t, language }: Words,
): CitedPart {
  const { id, places, status } = statement;
  const { before, phrase, after } = splitSentence(statement, language);
  const locators = [...new Set(places.map(toLocator))].join(", ");
  const source = `${article.authors.join(", ")}, “${article.title}”, ${locators}`;
  const note = [
    t("cite.statement", { id }),
    ...(places.length === 0 ? [] : [source]),
    t(`status.${status}`).toLocaleLowerCase(language),
  ].join("; ");
  const address = publicAddress(`/relation/${encodeURIComponent(id)}`);
  return { id, title: `${before}${phrase}${after}`.replace(/\.$/, ""), note, address };
}

/** A view that is too long for a link is kept by the server under a short one. */
function useViewPart(isWanted: boolean): CitedPart | null {
  const stores = useAtlasStores();
  const { t, language } = useLanguage();
  const title = useViewName();
  const [short, setShort] = useState<string | null>(null);
  const long = addressOf(stores, language);
  const isLong = isWanted && long.length > LONGEST_ADDRESS && !stores.isFrozen;
  useEffect(() => {
    if (!isLong) return undefined;
    let isOpen = true;
    storeLargeView(long).then(
      (id) => isOpen && setShort(`/view/${id}`),
      // Long as it is, it leads there.
      () => isOpen && setShort(long),
    );
    return () => {
      isOpen = false;
    };
  }, [isLong, long]);
  if (!isWanted) return null;
  if (isLong && short === null) return null;
  const { entities, relations } = findInView(
    stores.scene.getState(),
    stores.view.getState().filters,
  );
  const counts = { entities: entities.length, relations: relations.length };
  const note = `${t("cite.view")}: ${t("rail.inView", counts)}`;
  return { id: "view", title, note, address: publicAddress(short ?? long) };
}
