import { useEffect, useRef } from "react";
import {
  changeGroup,
  dissolveGroup,
} from "../../../../../graph/maps/editing/parts/group-concepts.ts";
import type { MapGroup } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";
import { useCanvasStore } from "../canvas-state.ts";
import { CanvasButton } from "./canvas-button.tsx";
import { CANVAS_ICONS } from "./canvas-icons.ts";
import { ColorChoice } from "./color-choice.tsx";
import styles from "./panels.module.css";

/** Name and colour of the group that was chosen or has just been made. */
export function GroupBar({ group }: { readonly group: MapGroup }) {
  const { t } = useLanguage();
  const editor = useMapEditor();
  const canvas = useCanvasStore();
  const field = useRef<HTMLInputElement>(null);
  const isNew = group.label === "";
  useEffect(() => {
    if (isNew) field.current?.focus();
    // Only when it is made: who empties the field is in it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [group.id]);
  const select = [...editor.store.getState().selection];
  const close = (): void => {
    editor.settle();
    canvas.setState({ group: null });
  };
  return (
    <div className={styles.bar} role="group" aria-label={t("mapcanvas.groupBar")}>
      <input
        ref={field}
        className={styles.field}
        type="text"
        aria-label={t("mapcanvas.groupName")}
        placeholder={t("mapcanvas.groupName")}
        maxLength={300}
        value={group.label}
        onChange={({ currentTarget: { value } }) =>
          editor.edit((map) => changeGroup(map, group.id, { label: value }), {
            mergeWith: `group:${group.id}`,
            select,
          })
        }
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === "Escape") close();
        }}
      />
      <ColorChoice
        label={t("mapcanvas.colorOfGroup")}
        value={group.color}
        onChoose={(color) =>
          editor.edit((map) => changeGroup(map, group.id, { color }), { select })
        }
      />
      <CanvasButton
        path={CANVAS_ICONS.ungroup}
        label={t("mapcanvas.dissolve")}
        onClick={() => {
          editor.edit((map) => dissolveGroup(map, group.id), { select });
          close();
        }}
      />
      <CanvasButton path={CANVAS_ICONS.close} label={t("mapcanvas.close")} onClick={close} />
    </div>
  );
}
