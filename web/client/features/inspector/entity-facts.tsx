import type { ReactNode } from "react";
import type { Language } from "../../../../graph/model/kinds.ts";
import type { EntityDetail } from "../../../contract/entity.ts";
import { formatDate, formatSpan } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./inspector.module.css";

type Entity = EntityDetail["entity"];

/** More letters than the column of names has room for. */
const LONG_SCHEME = 12;

/** Identifiers, dates and address. What nobody has confirmed is named, not left out. */
export function EntityFacts({ entity }: { readonly entity: Entity }) {
  const { t, language } = useLanguage();
  const { identifiers, date, dateEnd, ongoing, otherDates, url } = entity;
  const span = formatSpan(date, dateEnd, language);
  return (
    <dl className={styles.facts}>
      {identifiers.length === 0 && (
        <Fact name={t("inspector.identifiers")} isWide>
          {t("inspector.noIdentifiers")}
        </Fact>
      )}
      {identifiers.map((identifier) => (
        <Fact
          key={identifier.scheme}
          name={identifier.scheme}
          isWide={identifier.scheme.length > LONG_SCHEME}
        >
          <Identifier identifier={identifier} />
        </Fact>
      ))}
      {(span !== "" || otherDates.length > 0) && (
        <Fact name={t("inspector.dates")} isWide={otherDates.length > 0}>
          {span}
          {ongoing && ` – ${t("inspector.ongoing")}`}
          {date !== null && <Verified isVerified={entity.verified.includes("date")} />}
          {otherDates.map((other) => (
            <span key={other} className={styles.line} lang="en">
              {readDates(other, language)}
            </span>
          ))}
        </Fact>
      )}
      {url !== null && (
        <Fact name={t("inspector.website")} isWide>
          <a href={url} target="_blank" rel="noreferrer">
            {url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
          </a>
          <Verified isVerified={entity.verified.includes("url")} />
        </Fact>
      )}
    </dl>
  );
}

function Identifier({ identifier }: { readonly identifier: Entity["identifiers"][number] }) {
  const { value, url, verified } = identifier;
  return (
    <>
      {url === null ? (
        value
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {value}
        </a>
      )}
      <Verified isVerified={verified} />
    </>
  );
}

function Verified({ isVerified }: { readonly isVerified: boolean }) {
  const { t } = useLanguage();
  if (!isVerified) return <span className={styles.unverified}>{t("inspector.unverified")}</span>;
  const label = t("inspector.verified");
  return (
    <span className={styles.verified} role="img" aria-label={label} title={label}>
      <Icon name="check" size={13} />
    </span>
  );
}

interface FactProps {
  readonly name: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Fact({ name, isWide = false, children }: FactProps) {
  return (
    <div data-wide={isWide || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** `adopted: 2001-07-20` with the date as the reader writes it. */
function readDates(text: string, language: Language): string {
  return text.replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, (date) => formatDate(date, language));
}
