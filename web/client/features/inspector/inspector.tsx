import type { Overview } from "../../../contract/overview.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useView } from "../../state/use-atlas-stores.ts";
import type { Selection } from "../../state/view.ts";
import { EntityPanel } from "./entity-panel.tsx";
import { FilePanel } from "./file-panel.tsx";
import type { InspectorSlots } from "./inspector-slots.ts";
import { ManyPanel } from "./many-panel.tsx";
import { StatementPanel } from "./statement-panel.tsx";
import { WorkPanel } from "./work-panel.tsx";

export interface InspectorProps extends InspectorSlots {
  readonly selection: Selection;
  readonly sections: Overview["sections"];
}

/** Everything that is said of an entity, is behind a statement, rests on a work, or joins several. */
export function Inspector({ selection, sections, renderExpand, ...slots }: InspectorProps) {
  const { t } = useLanguage();
  const isFile = useView(({ place }) => place.kind === "file");
  if (isFile && (selection.kind === "entity" || selection.kind === "relation"))
    return (
      <section aria-label={t("inspector.label")}>
        <FilePanel
          key={selection.id}
          kind={selection.kind}
          id={selection.id}
          expand={selection.kind === "entity" && renderExpand(selection.id)}
        />
      </section>
    );
  return (
    <section aria-label={t("inspector.label")}>
      {selection.kind === "entity" && (
        <EntityPanel
          key={selection.id}
          id={selection.id}
          expand={renderExpand(selection.id)}
          {...slots}
        />
      )}
      {selection.kind === "relation" && (
        <StatementPanel key={selection.id} id={selection.id} sections={sections} {...slots} />
      )}
      {selection.kind === "work" && <WorkPanel key={selection.id} id={selection.id} {...slots} />}
      {selection.kind === "many" && <ManyPanel ids={selection.ids} />}
    </section>
  );
}
