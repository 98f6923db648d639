/** What is asked of a picture of the scene: its format, what it shows, and every word on it. */
import type { EntityKind, Status } from "../../../graph/model/kinds.ts";

export interface PictureSpec {
  readonly format: "png" | "svg";
  /** The whole scene, laid out for the page, or what the window shows now. */
  readonly part: "whole" | "window";
  readonly scheme: "light" | "dark";
  readonly words: PictureWords;
}

export interface PictureWords {
  readonly title: string;
  /** Under the title: what was filtered away. */
  readonly subtitle: string | null;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** A line in the accent's colour: a path, what is selected. */
  readonly highlighted: string;
  /** What sizes and colours tell, where it is not relations and kinds. */
  readonly notes: readonly string[];
  /** Said of what the picture shows. */
  readonly counts: (entities: number, relations: number) => string;
  /** With the graph's version and the address. */
  readonly citation: string;
}
