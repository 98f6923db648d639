import type { DragEvent, KeyboardEvent, ReactNode } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { useMapEditor, useMapState } from "../../state/map/use-map-editor.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./map-parking.module.css";
import type { ParkedPart } from "./read-lot.ts";
import type { Lot } from "./use-lot.ts";

/** What the canvas takes when it is dropped there: the id of the part. */
const PART_TYPE = "application/x-atlas-part";

interface ParkedItemProps {
  readonly part: ParkedPart;
  readonly index: number;
  readonly lot: Lot;
  readonly isReadOnly: boolean;
  readonly mark: ReactNode;
  /** Brings the keyboard to the item at a place. */
  readonly onFocus: (index: number) => void;
}

/** One that waits: dragged out, placed by P or its button, moved by Alt and arrows. */
export function ParkedItem({ part, index, lot, isReadOnly, mark, onFocus }: ParkedItemProps) {
  const { t } = useLanguage();
  const editor = useMapEditor();
  const isSelected = useMapState(({ selection }) => selection.has(part.id));
  const name = lot.nameOf(part);
  const onKeyDown = useKeys({ part, index, lot, onFocus });
  return (
    // The keyboard has P and the button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.part}
      data-marked={isSelected || undefined}
      draggable={!isReadOnly}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(PART_TYPE, part.id);
        dataTransfer.setData("text/plain", name);
        dataTransfer.effectAllowed = "move";
      }}
      onDragOver={(event) => holdsPart(event) && event.preventDefault()}
      onDrop={(event) => {
        const id = event.dataTransfer.getData(PART_TYPE);
        if (id === "" || isReadOnly) return;
        event.preventDefault();
        lot.moveTo(id, index);
      }}
    >
      <button
        type="button"
        data-part={part.id}
        aria-pressed={isSelected}
        className={styles.name}
        data-phrase={part.isPhrase || undefined}
        onClick={() => editor.select([part.id])}
        onKeyDown={isReadOnly ? undefined : onKeyDown}
      >
        {mark}
        <span>{name}</span>
        {part.isPhrase && <span className={styles.unseen}>, {t("maplist.lot.isPhrase")}</span>}
      </button>
      {!isReadOnly && (
        <>
          <IconButton
            icon="out"
            label={t("maplist.lot.place", { name })}
            keys="P"
            onClick={() => lot.place(part)}
          />
          <Grip />
        </>
      )}
    </li>
  );
}

function holdsPart({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(PART_TYPE);
}

function useKeys({
  part,
  index,
  lot,
  onFocus,
}: Pick<ParkedItemProps, "part" | "index" | "lot" | "onFocus">) {
  /** The one in its place, when it is drawn. */
  const gone = (): void => {
    requestAnimationFrame(() => onFocus(index));
  };
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    const isMove = event.altKey;
    const commands: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (isMove ? lot.moveTo(part.id, index + 1) : onFocus(index + 1)),
      ArrowUp: () => (isMove ? lot.moveTo(part.id, index - 1) : onFocus(index - 1)),
      Delete() {
        lot.remove(part);
        gone();
      },
      p() {
        if (lot.place(part)) gone();
      },
    };
    // By its place too, for keyboards that write other letters.
    const key = event.code === "KeyP" ? "p" : event.key;
    const command = isMove && !event.key.startsWith("Arrow") ? undefined : commands[key];
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    command();
  };
}

function Grip() {
  return (
    <svg
      className={styles.grip}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden
      focusable={false}
    >
      {[3, 8, 13].flatMap((y) =>
        [5, 11].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.3" />),
      )}
    </svg>
  );
}
