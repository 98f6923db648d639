import { useEffect, useRef } from "react";
import type { SentenceClaim } from "../../../contract/sentences.ts";
import type { EntitySummary } from "../../../contract/shared.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ReadingSentence } from "../../reading/compose-reading.ts";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import { Sentence } from "../../statements/index.ts";
import { ContestedMark } from "../../ui/contested-mark.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { LitNote } from "./lit-note.tsx";
import { useReadingNow } from "./reading-context.ts";
import styles from "./reading.module.css";
import { useAsideText } from "./use-aside-text.ts";

/** What is coded from a sentence, or why nothing is. It comes into sight when it opens. */
export function SentenceDetail({ sentence }: { readonly sentence: ReadingSentence }) {
  const asideText = useAsideText();
  const detail = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which React would take for a clean-up.
    detail.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const { aside, claims } = sentence;
  if (aside !== null)
    return (
      <p className={styles.detail} role="status">
        {asideText(aside)}
      </p>
    );
  return (
    <div className={styles.detail} ref={detail}>
      <LitNote statements={claims.length} />
      <ul>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ul>
    </div>
  );
}

/** A statement: pressed, it is selected on the canvas and the text stays; from there to all that is behind it. */
function ClaimRow({ claim }: { readonly claim: SentenceClaim }) {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  const isSelected = useView(
    ({ selection }) => selection?.kind === "relation" && selection.id === claim.id,
  );
  return (
    <li className={styles.claim} data-selected={isSelected || undefined}>
      <button
        type="button"
        aria-current={isSelected ? "true" : undefined}
        onClick={() => view.setState({ selection: { kind: "relation", id: claim.id } })}
      >
        <ClaimWords claim={claim} />
        {claim.status === "contested" && <ContestedMark label={t("status.contested")} />}
      </button>
      {isSelected && (
        <TextButton look="link" onClick={() => view.setState({ panel: null })}>
          {t("reading.behind")}
        </TextButton>
      )}
    </li>
  );
}

/** In English our own words; elsewhere the relation as a sentence, where both its ends are entities. */
function ClaimWords({ claim }: { readonly claim: SentenceClaim }) {
  const { language } = useLanguage();
  const { known } = useReadingNow();
  const entityOf = (id: string) => known.entities.get(id) as EntitySummary | undefined;
  const subject = entityOf(claim.subject);
  const object = claim.object === null ? null : entityOf(claim.object);
  if (language === "en" || subject === undefined || object === undefined)
    return <span lang="en">{claim.text}</span>;
  return <Sentence statement={{ ...claim, subject, object }} />;
}
