/** The canvas's type, and measuring it. Text drawn before its font has come would stay in the fallback. */
export const SERIF = '"Source Serif 4 Variable", Georgia, serif';
export const SANS = '"Inter Variable", system-ui, sans-serif';

export const PHRASE_SIZE = 14;
export const TERRITORY_SPACING = 1.7;
/** Narrower than this, names are set smaller. */
export const NARROW = 560;
const PATIENCE_MS = 2500;
/** Letters of each alphabet: fonts come in pieces. */
export const LATIN = "Aa";
const CYRILLIC = "Яя";
const IS_CYRILLIC = /\p{Script=Cyrillic}/u;

export function nameFont(fontSize: number): string {
  return `${fontSize >= 17 ? 600 : 500} ${fontSize}px ${SERIF}`;
}

export function phraseFont(fontSize: number): string {
  return `italic 400 ${fontSize}px ${SERIF}`;
}

export function territoryFont(fontSize: number): string {
  return `600 ${fontSize}px ${SANS}`;
}

export function territorySize(width: number): number {
  return width < NARROW ? 9.5 : 11;
}

const USED = [nameFont(18), nameFont(14), phraseFont(14), territoryFont(11)];

/** Letters that stand for all of these words. */
export function sampleOf(words: Iterable<string>): string {
  for (const text of words) if (IS_CYRILLIC.test(text)) return LATIN + CYRILLIC;
  return LATIN;
}

export function hasFonts(sample: string): boolean {
  return USED.every((font) => document.fonts.check(font, sample));
}

/** Settles in any case: a font that never comes must not keep the names away. */
export async function loadFonts(sample = LATIN + CYRILLIC): Promise<void> {
  const loads = Promise.allSettled(USED.map((font) => document.fonts.load(font, sample)));
  await Promise.race([loads, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

export interface TextMeasure {
  (font: string, text: string, spacing?: number): number;
}

export function createTextMeasure(): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  return (font, text, spacing = 0) => {
    const key = `${font}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context !== null) context.font = font;
      width = context?.measureText(text).width ?? text.length * 7;
      widths.set(key, width);
    }
    return width + spacing * text.length;
  };
}
