/** Light or dark without a library: what the system says, until the reader chooses. `public/color-scheme.js` reads the same key. */
import { useEffect, useState } from "react";

const STORED = "atlas-color-scheme";
const DARK = "(prefers-color-scheme: dark)";

type Theme = "light" | "dark";

export function useTheme(): { readonly theme: Theme; readonly change: () => void } {
  const [theme, setTheme] = useState<Theme>(readShown);
  useEffect(() => {
    const system = matchMedia(DARK);
    const follow = () => {
      if (recall() !== null) return;
      const next = system.matches ? "dark" : "light";
      show(next);
      setTheme(next);
    };
    system.addEventListener("change", follow);
    return () => system.removeEventListener("change", follow);
  }, []);
  const change = () => {
    const next = theme === "dark" ? "light" : "dark";
    show(next);
    remember(next);
    setTheme(next);
  };
  return { theme, change };
}

function readShown(): Theme {
  return document.documentElement.dataset["mantineColorScheme"] === "dark" ? "dark" : "light";
}

function show(theme: Theme): void {
  document.documentElement.dataset["mantineColorScheme"] = theme;
}

function recall(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    // Storage may be forbidden; the system's choice is enough.
    return null;
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(STORED, theme);
  } catch {
    // As above: it will be asked for again next time.
  }
}
