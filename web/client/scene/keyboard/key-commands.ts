/** What a key on the canvas asks for. Pure. */
import { type Arrow, isArrow } from "./next-toward.ts";

export type KeyCommand =
  | { readonly kind: "pan" | "move" | "walk"; readonly arrow: Arrow }
  | { readonly kind: "home" | "zoomIn" | "zoomOut" | "fit" | "leave" }
  /** Of the entity that the keyboard is on. */
  | { readonly kind: "open" | "select" | "toggle" | "pin" };

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const ANYWHERE: Readonly<Record<string, KeyCommand>> = {
  Home: { kind: "home" },
  "+": { kind: "zoomIn" },
  "=": { kind: "zoomIn" },
  "-": { kind: "zoomOut" },
  "0": { kind: "fit" },
  Escape: { kind: "leave" },
};

const ON_ENTITY: Readonly<Record<string, KeyCommand>> = {
  Enter: { kind: "open" },
  " ": { kind: "select" },
  p: { kind: "pin" },
  P: { kind: "pin" },
};

/** Null for a key that is not the canvas's. */
export function commandFor(pressed: PressedKey, isOnEntity: boolean): KeyCommand | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = pressed;
  if (ctrlKey || metaKey) return null;
  if (isArrow(key)) {
    if (altKey) return { kind: "pan", arrow: key };
    return { kind: shiftKey && isOnEntity ? "move" : "walk", arrow: key };
  }
  if (altKey) return null;
  if (isOnEntity && shiftKey && key === " ") return { kind: "toggle" };
  return ANYWHERE[key] ?? (isOnEntity ? (ON_ENTITY[key] ?? null) : null);
}
