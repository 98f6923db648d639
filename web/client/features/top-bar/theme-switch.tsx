import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useLanguage } from "../../i18n/use-language.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";

/** Offers the theme that is not on. */
export function ThemeSwitch({ isNamed = false }: { readonly isNamed?: boolean }) {
  const { t } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const areForced = useMediaQuery("(forced-colors: active)", false);
  const isDark = useComputedColorScheme("light", { getInitialValueInEffect: false }) === "dark";
  const label = isDark ? t("bar.light") : t("bar.dark");
  const icon = isDark ? "sun" : "moon";
  const change = () => setColorScheme(isDark ? "light" : "dark");
  // The system's colors are not the page's to change.
  if (areForced) return null;
  if (!isNamed) return <IconButton icon={icon} label={label} onClick={change} />;
  return (
    <TextButton icon={icon} onClick={change}>
      {label}
    </TextButton>
  );
}
