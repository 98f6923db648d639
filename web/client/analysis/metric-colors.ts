/**
 * Colors for metrics. Communities have ten, found by search for the largest smallest difference under all four kinds of
 * color vision (`scene/looks/palette.test.ts` holds them to it); they also have letters, because ten colors beside one another
 * are more than anybody should have to tell apart. Amounts go from the neutral of small to one strong color, darker or
 * lighter all the way, so that they read without hue.
 */
import { mixColors, type Scheme } from "../scene/looks/palette.ts";

export const COMMUNITY_COLORS: Readonly<Record<Scheme, readonly string[]>> = {
  light: [
    "#00989e",
    "#710000",
    "#6c73d9",
    "#a08523",
    "#272870",
    "#6b7654",
    "#7a353e",
    "#7c6400",
    "#4c2d43",
    "#695c71",
  ],
  dark: [
    "#93fbdc",
    "#c7a94a",
    "#8888e4",
    "#fce280",
    "#367c5d",
    "#d3eaff",
    "#7f8534",
    "#7d60b0",
    "#b5c398",
    "#26a185",
  ],
};

/** What is in none of the ten largest communities, and the small end of amounts. */
export const NEUTRAL: Readonly<Record<Scheme, string>> = { light: "#958e81", dark: "#6b7480" };
const STRONG: Readonly<Record<Scheme, string>> = { light: "#67113c", dark: "#fce280" };

const LETTERS = "ABCDEFGHIJ";

export function communityColor(index: number, scheme: Scheme): string {
  return COMMUNITY_COLORS[scheme][index] ?? NEUTRAL[scheme];
}

/** A to J for those that have a color of their own; the others go by number. */
export function communityMark(index: number): string {
  return LETTERS[index] ?? String(index + 1);
}

/** `part` of the largest amount in view, from 0 to 1. The root, because a few are large and most are small. */
export function amountColor(part: number, scheme: Scheme): string {
  const within = Math.min(1, Math.max(0, part));
  return mixColors(NEUTRAL[scheme], STRONG[scheme], Math.sqrt(within));
}
