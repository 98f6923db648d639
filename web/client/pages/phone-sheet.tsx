import { type ReactNode, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { useView } from "../state/use-atlas-stores.ts";
import { BottomSheet } from "../ui/bottom-sheet.tsx";
import type { SheetSize } from "../ui/use-sheet-drag.ts";

/** The side column of a phone. What is opened next comes up to half, so that it is never behind the strip. */
export function PhoneSheet({ children }: { readonly children: ReactNode }) {
  const { t } = useLanguage();
  const shown = useView(({ place, selection, panel }) =>
    JSON.stringify([place, selection, panel?.kind]),
  );
  const [state, setState] = useState<{ readonly size: SheetSize; readonly shown: string }>({
    size: "half",
    shown,
  });
  if (state.shown !== shown) setState({ size: "half", shown });
  return (
    <BottomSheet
      label={t("inspector.label")}
      handleLabel={state.size === "full" ? t("sheet.lower") : t("sheet.raise")}
      size={state.size}
      onSize={(size) => setState({ size, shown })}
    >
      {children}
    </BottomSheet>
  );
}
