/** A picture of a map as a list of shapes: written as SVG, painted on a canvas, or printed. Coordinates start at 0, y downwards. */
export interface TextStyle {
  readonly family: "serif" | "sans";
  readonly size: number;
  readonly weight: number;
  readonly isItalic: boolean;
}

interface RectShape {
  readonly type: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
}

/** Filled, stroked or both; `none` for neither. */
interface PathShape {
  readonly type: "path";
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

/** Path data on a field of 24 × 24, its corner at (x, y). */
interface IconShape {
  readonly type: "icon";
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly stroke: string;
}

export interface TextShape {
  readonly type: "text";
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly style: TextStyle;
  readonly fill: string;
  readonly anchor: "start" | "middle";
}

export type PictureShape = RectShape | PathShape | IconShape | TextShape;

export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The map in sentences, for whoever cannot see it. */
  readonly description: string;
  readonly background: string;
  readonly shapes: readonly PictureShape[];
}

/** Width of a line of text in pixels. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** How an entity of the atlas is marked: by its kind. */
export interface PictureMark {
  readonly name: string;
  readonly color: string;
  /** Path data on a field of 24 × 24. */
  readonly icon: string;
  readonly isSquare: boolean;
}

export interface PictureOptions {
  readonly measure: MeasureText;
  /** Null where the entity is not known. */
  readonly markOf: (entity: string) => PictureMark | null;
  readonly words: {
    /** What a line in the second colour is, for the legend. */
    readonly crossLink: string;
    /** Under the map: title, counts, date. */
    readonly foot: readonly string[];
    readonly unnamed: string;
  };
}
