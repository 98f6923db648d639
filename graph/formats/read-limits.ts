/** Bounds within which a file is read at all: a hostile one must not take the page or the server with it. */
import { FormatError } from "./format-error.ts";

export interface ReadLimits {
  readonly megabytes: number;
  /** Nodes and edges together. */
  readonly elements: number;
}

export const READ_LIMITS: ReadLimits = { megabytes: 64, elements: 500_000 };

const MEGABYTE = 1_000_000;

/** @throws FormatError */
export function checkSize(size: number, { megabytes }: ReadLimits): void {
  if (size <= megabytes * MEGABYTE) return;
  throw new FormatError("FILE_TOO_LARGE", {
    megabytes: Math.ceil(size / MEGABYTE),
    limit: megabytes,
  });
}

/** @throws FormatError */
export function checkCount(count: number, { elements }: ReadLimits): void {
  if (count > elements) throw new FormatError("TOO_MANY_ELEMENTS", { count, limit: elements });
}
