import { useLanguage } from "../../i18n/use-language.ts";
import type { Subject } from "../../state/dialogs.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { TextButton } from "../../ui/text-button.tsx";

export function CiteButton({ subject }: { readonly subject: Subject }) {
  const { t } = useLanguage();
  const { dialogs, isFrozen } = useAtlasStores();
  if (isFrozen) return null;
  return (
    <TextButton icon="quote" onClick={() => dialogs.setState({ open: { kind: "cite", subject } })}>
      {t("inspector.cite")}
    </TextButton>
  );
}
