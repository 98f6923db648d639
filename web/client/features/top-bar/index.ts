export { LanguageSwitch } from "./language-switch.tsx";
export { ThemeSwitch } from "./theme-switch.tsx";
export { TopBar, type TopBarProps } from "./top-bar.tsx";
