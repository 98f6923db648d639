/** Content of a snapshot as text that may stand inside a page: gzip, then base64. */
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import type { FrozenContent } from "./frozen-content.ts";

/** A call takes only so many arguments. */
const CHUNK = 0x8000;

export function packContent(content: FrozenContent): string {
  const bytes = gzipSync(strToU8(JSON.stringify(content)), { level: 9 });
  let binary = "";
  for (let start = 0; start < bytes.length; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(binary);
}

export function unpackContent(text: string): FrozenContent {
  const bytes = Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(gunzipSync(bytes))) as FrozenContent;
}
