/** As much of Citation.js as the tests use; it brings no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: string);
    readonly data: readonly unknown[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
