/** Under which addresses students can open the atlas, and which of them the teacher shows. */
import type { Here } from "../../../contract/here.ts";

const STORED = "atlas-join-address";
const LOOPBACK = /^https?:\/\/(localhost|127\.|\[::1\])/u;

/** Without a slash at their end, the best first; `origin` is where this page came from. Never empty. */
export function joinAddresses(here: Here | null, origin: string): readonly string[] {
  const { publicUrl = null, addresses = [] } = here ?? {};
  if (publicUrl !== null) return [publicUrl];
  const reached = LOOPBACK.test(origin) ? [] : [origin];
  const all = [...new Set([...reached, ...addresses])];
  return all.length === 0 ? [origin] : all;
}

/** Nobody else can open what only this machine answers. */
export function isOnlyHere(here: Here | null, origin: string): boolean {
  return here?.isLocalOnly === true && LOOPBACK.test(origin);
}

export function toJoinLink(address: string, code: string): string {
  return `${address}/join/${code}`;
}

/** As it is read out and typed. */
export function spokenAddress(address: string): string {
  return `${address.replace(/^https?:\/\//u, "")}/join`;
}

/** `K7M 4RX` */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

export function readChosenAddress(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

/** The projector's window hears of it. */
export function writeChosenAddress(address: string): void {
  try {
    localStorage.setItem(STORED, address);
  } catch {
    // It is then chosen for this window alone.
  }
  window.dispatchEvent(new StorageEvent("storage", { key: STORED }));
}
