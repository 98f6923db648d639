/** The random key that makes what this browser saves its own. There are no accounts: who has the key is the owner. */
const STORED = "atlas-owner";
const BYTES = 16;

export interface OwnerKey {
  readonly key: string;
  /** False where this browser keeps nothing: the key is then gone with the page. */
  readonly isKept: boolean;
}

let forThisPage: string | null = null;

export function readOwnerKey(): OwnerKey {
  try {
    const stored = localStorage.getItem(STORED);
    if (stored !== null && /^[0-9a-f]{32}$/.test(stored)) return { key: stored, isKept: true };
    const key = (forThisPage ??= createKey());
    localStorage.setItem(STORED, key);
    return { key, isKept: true };
  } catch {
    // Storage may be forbidden or full; views can still be saved, and their links kept elsewhere.
    return { key: (forThisPage ??= createKey()), isKept: false };
  }
}

function createKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
