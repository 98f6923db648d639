import { useLanguage } from "../../i18n/use-language.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useScreen } from "../state/use-screen.ts";
import { useTheme } from "../state/use-theme.ts";

/** Offers the theme that is not on. Where the system forces its colors, they are not the page's to change. */
export function ThemeSwitch() {
  const { t } = useLanguage();
  const { theme, change } = useTheme();
  const areForced = useScreen("(forced-colors: active)");
  if (areForced) return null;
  const isDark = theme === "dark";
  return (
    <IconButton
      icon={isDark ? "sun" : "moon"}
      label={isDark ? t("student.light") : t("student.dark")}
      onClick={change}
    />
  );
}
