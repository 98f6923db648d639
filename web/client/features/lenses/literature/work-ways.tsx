import { useLanguage } from "../../../i18n/use-language.ts";
import { useAtlasStores } from "../../../state/use-atlas-stores.ts";
import { ATLAS, standAt } from "../../../state/view.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import type { ListedWork } from "./collect-works.ts";
import type { Literature } from "./use-literature.ts";

export interface WorkWaysProps {
  readonly work: ListedWork;
  readonly literature: Literature;
}

/** Leaves for the whole atlas, where what rests on the work is lit and the work stays selected. */
export function WorkWays({ work, literature }: WorkWaysProps) {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  const { entities, relations } = literature.relationsOn(work.id);
  if (relations.length === 0) return null;
  const light = () =>
    view.setState({
      ...standAt(ATLAS),
      surface: "canvas",
      selection: { kind: "work", id: work.id },
      lit: { nodes: entities.map(({ id }) => id), edges: relations.map(({ id }) => id) },
    });
  return (
    <TextButton look="link" onClick={light}>
      {t("literature.light", { count: relations.length })}
    </TextButton>
  );
}
