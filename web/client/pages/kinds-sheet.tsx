import { useState } from "react";
import { LegendRail, type LegendRailProps } from "../features/legend/index.ts";
import { ViewList } from "../features/rail/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { FACETS } from "../state/filters.ts";
import { useView } from "../state/use-atlas-stores.ts";
import { SheetDialog } from "../ui/sheet-dialog.tsx";
import { TextButton } from "../ui/text-button.tsx";

/** The rail of a phone: behind one button, as a sheet. */
export function KindsSheet({ overview }: Pick<LegendRailProps, "overview">) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const hidden = useView(({ filters }) =>
    FACETS.reduce((sum, facet) => sum + filters.hidden[facet].size, 0),
  );
  return (
    <>
      <TextButton look="bordered" icon="filter" onClick={() => setIsOpen(true)}>
        {t("rail.open")}
        {hidden > 0 && ` −${hidden}`}
      </TextButton>
      {isOpen && (
        <SheetDialog title={t("rail.open")} closeLabel={t("inspector.close")} onClose={close}>
          <ViewList onDone={close} />
          <LegendRail overview={overview} />
        </SheetDialog>
      )}
    </>
  );
}
