/** What stands after `/teach` where it is no class: the wizard's place, and that of an activity whose link was shared. */
import { WIZARD } from "../state/page.ts";

export type ActivityPlace =
  { readonly is: "wizard" } | { readonly is: "shared"; readonly id: string };

const SHARED = /^\/activity-([\w-]{1,64})$/;

/** Null where the address is of something else. */
export function readActivityPlace(address: string): ActivityPlace | null {
  if (address === WIZARD) return { is: "wizard" };
  const id = SHARED.exec(address)?.[1];
  return id === undefined ? null : { is: "shared", id };
}

export function toActivityPlace(id: string): string {
  return `/activity-${id}`;
}
