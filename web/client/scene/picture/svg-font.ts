/** A canvas's font as SVG's attributes. */

/** From the middle of a line to its baseline, in font sizes: where both of our families have it, within a hair. */
export const SHIFT_TO_MIDDLE = 0.355;

export interface SvgFont {
  readonly "font-family": string;
  readonly "font-size": number;
  readonly "font-weight": string;
  readonly "font-style": string | undefined;
  readonly [attribute: string]: string | number | undefined;
}

const FONT = /^(?:(italic)\s+)?(?:(\d+)\s+)?([\d.]+)px\s+(.+)$/;

/** The page's fonts are variable; elsewhere they are installed under their plain names. */
export function parseFont(font: string): SvgFont {
  const [, style, weight = "400", size = "10", families = "sans-serif"] = FONT.exec(font) ?? [];
  return {
    "font-family": families.replaceAll(/"([^"]+) Variable"/g, "'$1', '$1 Variable'"),
    "font-size": Number(size),
    "font-weight": weight,
    "font-style": style,
  };
}
