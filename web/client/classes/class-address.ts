/** What stands after `/teach` and `/project`: `/ID#secret`. */
import type { ClassKey } from "../api/classes-api.ts";
import { readShelf } from "./class-shelf.ts";

const ADDRESS = /^\/([\w-]{1,64})(?:#([\w-]{8,128}))?$/;

/** The secret of the address, else the one that this browser knows; an empty one where there is none. Null without a class. */
export function readClassAddress(address: string): ClassKey | null {
  const [, id, secret] = ADDRESS.exec(address) ?? [];
  if (id === undefined) return null;
  return { id, secret: secret ?? readShelf()[id]?.secret ?? "" };
}

export function toClassAddress({ id, secret }: ClassKey): string {
  return `/${id}#${secret}`;
}
