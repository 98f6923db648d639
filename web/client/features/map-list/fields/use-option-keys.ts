/** The keys of a field that offers something: arrows walk through what is offered, Enter takes it or goes on, Escape closes. */
import { type KeyboardEvent, useState } from "react";
import type { FieldOption } from "./suggest-parts.ts";

interface OptionKeysProps {
  readonly onText: (text: string) => void;
  readonly options: readonly FieldOption[];
  readonly onChoose: (option: FieldOption) => void;
  readonly onEnter: () => void;
  readonly onEscape?: () => boolean;
  readonly onLeave?: () => void;
}

interface OptionKeys {
  readonly isOpen: boolean;
  /** -1 while none is meant: Enter then takes the words as they are typed. */
  readonly active: number;
  readonly type: (text: string) => void;
  readonly choose: (option: FieldOption) => void;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useOptionKeys(props: OptionKeysProps): OptionKeys {
  const { onText, options, onChoose, onEnter, onEscape, onLeave } = props;
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const active = Math.min(at, options.length - 1);
  const close = (): void => {
    setOpen(false);
    setAt(-1);
  };
  const choose = (option: FieldOption): void => {
    close();
    onChoose(option);
  };
  const move = (step: number): boolean => {
    setOpen(true);
    // One more place than there are options: the field itself.
    const places = options.length + 1;
    setAt(((active + 1 + step + places) % places) - 1);
    return true;
  };
  const enter = (): boolean => {
    const option = isOpen ? options[active] : undefined;
    if (option !== undefined) choose(option);
    else {
      close();
      onEnter();
    }
    return true;
  };
  const escape = (): boolean => {
    if (!isOpen || options.length === 0) return onEscape?.() ?? false;
    close();
    return true;
  };
  const commands: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: enter,
    Escape: escape,
  };
  return {
    isOpen,
    active,
    choose,
    type(text) {
      onText(text);
      setOpen(true);
      setAt(-1);
    },
    leave() {
      close();
      onLeave?.();
    },
    onKeyDown(event) {
      // While letters are composed, Enter and arrows are the input method's.
      if (event.nativeEvent.isComposing || commands[event.key]?.() !== true) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
