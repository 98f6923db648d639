/** The tokens as Mantine's theme: its variables point at ours, so that one file decides every colour. */
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

/** Mantine wants ten shades; controls here use two, and the resolver below takes those from the tokens. */
const ACCENT: MantineColorsTuple = [
  "#e3ecf6",
  "#c9dbee",
  "#a9c6e4",
  "#8fbceb",
  "#5f93c9",
  "#3b77b4",
  "#1c5a9e",
  "#174b85",
  "#123c6b",
  "#0d2c50",
];

export const theme = createTheme({
  primaryColor: "accent",
  colors: { accent: ACCENT },
  primaryShade: { light: 6, dark: 3 },
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "var(--mono)",
  headings: { fontFamily: "var(--serif)", fontWeight: "600" },
  defaultRadius: "md",
  radius: { xs: "4px", sm: "6px", md: "6px", lg: "8px", xl: "14px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  autoContrast: false,
});

const POINTERS = {
  "--mantine-color-body": "var(--plate)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink3)",
  "--mantine-color-anchor": "var(--accent)",
  "--mantine-color-default": "var(--raise)",
  "--mantine-color-default-hover": "var(--sunk)",
  "--mantine-color-default-border": "var(--line2)",
  "--mantine-primary-color-filled": "var(--accent)",
  "--mantine-primary-color-contrast": "var(--on-accent)",
};

export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: POINTERS,
  dark: POINTERS,
});
