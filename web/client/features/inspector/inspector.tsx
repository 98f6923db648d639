import type { ReactNode } from "react";
import type { Overview } from "../../../contract/overview.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Selection } from "../../state/view.ts";
import { EntityPanel } from "./entity-panel.tsx";
import { StatementPanel } from "./statement-panel.tsx";

export interface InspectorProps {
  readonly selection: Selection;
  readonly sections: Overview["sections"];
  /** The neighbors' counts and the way to bring them onto the canvas. */
  readonly renderExpand: (id: string) => ReactNode;
}

/** Everything that is said of one entity, or everything behind one statement. */
export function Inspector({ selection, sections, renderExpand }: InspectorProps) {
  const { t } = useLanguage();
  return (
    <section aria-label={t("inspector.label")}>
      {selection.kind === "entity" ? (
        <EntityPanel key={selection.id} id={selection.id} expand={renderExpand(selection.id)} />
      ) : (
        <StatementPanel key={selection.id} id={selection.id} sections={sections} />
      )}
    </section>
  );
}
