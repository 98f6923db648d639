/** Codes too long for an address, kept for this tab alone: a reload finds them, and `~` with a short name stands in the address. */
const PREFIX = "atlas-scene-";
const MARK = "~";

export function keepLocally(code: string): string {
  const name = shortNameOf(code);
  try {
    sessionStorage.setItem(PREFIX + name, code);
  } catch {
    // Storage is full or forbidden: the scene stays on screen, and a reload brings the place without it.
  }
  return MARK + name;
}

/** The code itself; null where this browser has not kept it. */
export function recallLocally(text: string): string | null {
  if (!text.startsWith(MARK)) return text;
  try {
    return sessionStorage.getItem(PREFIX + text.slice(1));
  } catch {
    return null;
  }
}

/** FNV-1a, 32 bits: a name within one tab, nothing more. */
function shortNameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
