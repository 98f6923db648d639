/** `/view/ID`: a view that the server keeps. */
const PAGE = /^\/view\/([^/]+)$/;

/** As it stands in the address; null where it names none. */
export function storedViewOf(path: string): string | null {
  return PAGE.exec(path)?.[1] ?? null;
}
