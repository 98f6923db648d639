/** Does a key press mean this command? */
import type { Command } from "./command.ts";

export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

export function hasModifier({ keys }: Command): boolean {
  return keys?.startsWith("Mod+") === true;
}

export function isPressed({ keys }: Command, pressed: Pressed): boolean {
  if (keys === undefined || pressed.altKey) return false;
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  const isMod = pressed.ctrlKey || pressed.metaKey;
  if (parts.includes("Mod") !== isMod) return false;
  // A sign such as `?` is typed with Shift on one keyboard and without it on another.
  const isLetter = /^[A-Z]$/.test(key);
  if (isLetter && parts.includes("Shift") !== pressed.shiftKey) return false;
  return pressed.key.toLowerCase() === key.toLowerCase();
}
