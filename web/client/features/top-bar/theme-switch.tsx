import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useLanguage } from "../../i18n/use-language.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";

/** Offers the theme that is not on. */
export function ThemeSwitch({ isNamed = false }: { readonly isNamed?: boolean }) {
  const { t } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme("light", { getInitialValueInEffect: false }) === "dark";
  const label = isDark ? t("bar.light") : t("bar.dark");
  const icon = isDark ? "sun" : "moon";
  const change = () => setColorScheme(isDark ? "light" : "dark");
  if (!isNamed) return <IconButton icon={icon} label={label} onClick={change} />;
  return (
    <TextButton icon={icon} onClick={change}>
      {label}
    </TextButton>
  );
}
