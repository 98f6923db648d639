/** Letters and digits of any language, spaces and hyphens: what every system takes for a name. */
export function toFileName(text: string): string {
  const name = text
    .replaceAll(/[^\p{L}\p{N} -]+/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return name.slice(0, 60).trim() || "map";
}
