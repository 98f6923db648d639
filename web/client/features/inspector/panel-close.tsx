import { useLanguage } from "../../i18n/use-language.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { IconButton } from "../../ui/icon-button.tsx";

export function PanelClose() {
  const { t } = useLanguage();
  const { stepOut } = useNavigation();
  return <IconButton icon="close" label={t("inspector.close")} keys="Esc" onClick={stepOut} />;
}
