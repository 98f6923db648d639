/** Why a file cannot be attached. The panel has a sentence for each, with what to do. */
export const COPY_FAILURES = [
  "tooLarge",
  "notText",
  "encrypted",
  "damaged",
  "noText",
  "oldWord",
  "empty",
  "unreadable",
  "searchFailed",
  "anotherText",
] as const;

export type CopyFailure = (typeof COPY_FAILURES)[number];

export class CopyError extends Error {
  override readonly name = "CopyError";
  readonly code: CopyFailure;

  constructor(code: CopyFailure, options?: ErrorOptions) {
    super(`The file cannot be attached: ${code}.`, options);
    this.code = code;
  }
}
