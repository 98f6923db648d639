import { useLanguage } from "../i18n/use-language.ts";
import { useAtlasStores, useView } from "../state/use-atlas-stores.ts";
import { TextButton, type TextButtonProps } from "../ui/text-button.tsx";
import { openQuery } from "./open-query.ts";
import { showQuery } from "./show-query.ts";
import type { ShownStatement } from "./statement-of.ts";

export interface ShowQueryButtonProps {
  /** Without one, the statement of what is on screen. */
  readonly statement?: () => ShownStatement;
  readonly look?: TextButtonProps["look"];
}

/** Opens in the console what returns the same. Not for a reader's own file, which no server knows. */
export function ShowQueryButton({ statement, look = "quiet" }: ShowQueryButtonProps) {
  const { t } = useLanguage();
  const stores = useAtlasStores();
  const isFile = useView(({ place }) => place.kind === "file");
  if (stores.isFrozen || isFile) return null;
  return (
    <TextButton
      icon="code"
      look={look}
      onClick={() =>
        statement === undefined ? void showQuery(stores) : openQuery(stores, statement())
      }
    >
      {t("command.showQuery")}
    </TextButton>
  );
}
