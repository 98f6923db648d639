/**
 * Whether a type may come from a row (`-[:$(edge.type)]->`), as since 5.26. Otherwise each type is a statement of its own,
 * and a server that was just started takes a quarter of a second to plan each of ninety.
 */
export function hasDynamicTypes(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 5 || (major === 5 && minor >= 26);
}
