/** Widths at which the page changes shape; the style sheets have the same numbers. */
export const PHONE = "(max-width: 47.99em)";
export const NARROW = "(max-width: 63.99em)";
