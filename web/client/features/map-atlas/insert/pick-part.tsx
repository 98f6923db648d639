import type { SceneFragment } from "../../../../../graph/maps/editing/joining/insert-scene.ts";
import type { Language } from "../../../../../graph/model/kinds.ts";
import styles from "../map-atlas.module.css";
import { AroundEntity } from "./around-entity.tsx";
import { FromCanvas } from "./from-canvas.tsx";
import { FromQuestion } from "./from-question.tsx";
import { FromView } from "./from-view.tsx";
import { TakePart } from "./take-part.tsx";
import { toFragment } from "./to-fragment.ts";

const SOURCES = {
  around: AroundEntity,
  canvas: FromCanvas,
  view: FromView,
  question: FromQuestion,
} as const;

export interface PickPartProps {
  readonly source: keyof typeof SOURCES;
  /** In which it is taken. */
  readonly language: Language;
  readonly action: string;
  readonly onTake: (fragment: SceneFragment) => void;
}

/** A part of the atlas for whoever makes something of it: needs no map that is open. */
export function PickPart({ source, language, action, onTake }: PickPartProps) {
  const Source = SOURCES[source];
  return (
    <div className={styles.form}>
      <Source
        render={(part) => (
          <TakePart
            // Another part begins with its own number.
            key={part.entities.map(({ id }) => id).join()}
            part={part}
            action={action}
            onTake={(taken) => onTake(toFragment(taken, language))}
          />
        )}
      />
    </div>
  );
}
