/** What a page with an atlas adds to a map: kinds, suggestions while typing, where a sentence stands in the text, and what it rests on. */
import { type ReactNode, useCallback, useMemo } from "react";
import type { MapPart } from "../../../../graph/maps/editing/map-edit.ts";
import type { Proposition } from "../../../../graph/maps/propositions-of.ts";
import { ENTITY_KINDS, type EntityKind } from "../../../../graph/model/kinds.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { kindOf as kindIn } from "../../maps/use-atlas-names.ts";
import { PartEvidence } from "./evidence/part-evidence.tsx";
import { Mark } from "./mark.tsx";
import { findNames } from "./suggest/find-names.ts";
import { useAtlasCheck } from "./use-atlas-check.ts";

interface AtlasSuggestion {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

export interface MapSlots {
  readonly kindOf: (entity: string) => EntityKind | null;
  readonly list: {
    readonly suggest: (text: string) => Promise<readonly AtlasSuggestion[]>;
    readonly renderMark: (proposition: Proposition) => ReactNode;
    readonly renderEvidence: (part: MapPart) => ReactNode;
    readonly renderKindMark: (entity: string, kind?: string) => ReactNode;
    readonly isContested: (proposition: Proposition) => boolean;
  };
}

export function useMapSlots(): MapSlots {
  const check = useAtlasCheck();
  const { names, map, isWaiting, failure, verdictOf } = check;
  const { language } = map;
  const kindOf = useCallback((entity: string) => kindIn(names, entity), [names]);
  const isKnown = !isWaiting && failure === null && names.entities.length > 0;
  const list = useMemo(
    (): MapSlots["list"] => ({
      suggest: (text) =>
        Promise.resolve(
          findNames(names.entities, text).map(({ id, labels, kind }) => ({
            id,
            kind,
            label: labels[language],
          })),
        ),
      renderMark: (proposition) => isKnown && <Mark verdict={verdictOf(proposition)} />,
      renderEvidence: (part) => <PartEvidence part={part} check={check} />,
      renderKindMark: (entity, given) => {
        const kind = kindOf(entity) ?? ENTITY_KINDS.find((each) => each === given);
        return kind !== undefined && <KindMark kind={kind} size={16} />;
      },
      isContested: (proposition) => verdictOf(proposition).kind === "contested",
    }),
    [check, names, language, isKnown, verdictOf, kindOf],
  );
  return useMemo(() => ({ kindOf, list }), [kindOf, list]);
}
