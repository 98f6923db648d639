/** Stands in for `statements/quotation.tsx`: a snapshot goes from hand to hand, and a reader's copy of the text does not. */
export function Quotation(): null {
  return null;
}
