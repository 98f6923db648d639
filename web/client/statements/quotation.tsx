import { useQuery } from "@tanstack/react-query";
import { copyQuery } from "../reading/copy-query.ts";
import styles from "./statements.module.css";

export interface QuotationProps {
  /** `section.paragraph.sentence`. */
  readonly place: string;
  /** Two lines at most, where many stand below each other. */
  readonly isShort?: boolean;
}

/** The sentence itself, from the reader's own copy; nothing where no copy is attached or the sentence was not found in it. */
export function Quotation({ place, isShort = false }: QuotationProps) {
  const { data: copy } = useQuery(copyQuery);
  const quote = copy?.quotes[place];
  if (quote === undefined) return null;
  return (
    <q className={styles.quotation} data-short={isShort || undefined} lang={quote.lang}>
      {quote.words}
    </q>
  );
}
