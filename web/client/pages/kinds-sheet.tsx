import { useState } from "react";
import { LegendRail, type LegendRailProps } from "../features/legend/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useView } from "../state/use-atlas-stores.ts";
import { SheetDialog } from "../ui/sheet-dialog.tsx";
import { TextButton } from "../ui/text-button.tsx";

/** The rail of a phone: behind one button, as a sheet. */
export function KindsSheet({ whole }: Pick<LegendRailProps, "whole">) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const hidden = useView(
    ({ hiddenKinds, hiddenStatuses }) => hiddenKinds.size + hiddenStatuses.size,
  );
  return (
    <>
      <TextButton look="bordered" icon="filter" onClick={() => setIsOpen(true)}>
        {t("rail.open")}
        {hidden > 0 && ` −${hidden}`}
      </TextButton>
      {isOpen && (
        <SheetDialog
          title={t("rail.open")}
          closeLabel={t("inspector.close")}
          onClose={() => setIsOpen(false)}
        >
          <LegendRail whole={whole} />
        </SheetDialog>
      )}
    </>
  );
}
