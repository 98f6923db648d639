/** The canvas's colours, as `theme/tokens.css` has them: WebGL and canvas text cannot read CSS variables. */
import type { EntityKind } from "../../../../graph/model/kinds.ts";

export type Scheme = "light" | "dark";

export interface Palette {
  readonly plate: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly rubric: string;
  readonly edge: string;
  readonly edgeBackground: string;
  readonly edgeDim: string;
  readonly nodeDim: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
}

export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    plate: "#fdfcf9",
    ink: "#1f1d19",
    ink2: "#4a463d",
    ink3: "#686256",
    accent: "#1c5a9e",
    rubric: "#a3301f",
    edge: "#958e81",
    edgeBackground: "#968f82",
    edgeDim: "#e4dfd5",
    nodeDim: "#d6d0c4",
    kinds: {
      Actor: "#293379",
      Instrument: "#7d530d",
      Measure: "#407247",
      Right: "#0084a5",
      Need: "#7a8f54",
      Threat: "#d75c0e",
      SecurityCategory: "#67113c",
      Event: "#b77282",
      Concept: "#5f5d5c",
      Place: "#4b341d",
    },
  },
  dark: {
    plate: "#12161c",
    ink: "#ede9e0",
    ink2: "#c4c0b6",
    ink3: "#9d9a93",
    accent: "#8fbceb",
    rubric: "#f2a08c",
    edge: "#6b7480",
    edgeBackground: "#626d7a",
    edgeDim: "#262d37",
    nodeDim: "#3a434f",
    kinds: {
      Actor: "#9f92de",
      Instrument: "#dcbf5e",
      Measure: "#80ab86",
      Right: "#69dce6",
      Need: "#daf0ae",
      Threat: "#de722f",
      SecurityCategory: "#90719d",
      Event: "#cd90ac",
      Concept: "#dbd5cb",
      Place: "#9f6852",
    },
  },
};

/** Part of the way from one `#rrggbb` to another. Opaque, so that lines which cross do not darken each other. */
export function mixColors(from: string, to: string, part: number): string {
  const channels = [1, 3, 5].map((start) => {
    const a = Number.parseInt(from.slice(start, start + 2), 16);
    const b = Number.parseInt(to.slice(start, start + 2), 16);
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
