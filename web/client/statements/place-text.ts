/** `8.2.3` as a reader cites it: section and paragraph. */
export function toLocator(place: string): string {
  const [section = "", paragraph] = place.split(".");
  return paragraph === undefined ? `§${section}` : `§${section} ¶${paragraph}`;
}

export interface PlaceParts {
  readonly section: number;
  readonly paragraph: number | null;
  readonly sentence: number | null;
}

export function parsePlace(place: string): PlaceParts {
  const [section = 0, paragraph = null, sentence = null] = place.split(".").map(Number);
  return { section, paragraph, sentence };
}
