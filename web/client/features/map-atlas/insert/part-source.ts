import type { ReactNode } from "react";
import type { Addition } from "../../../state/scene.ts";

/** A way to choose a part of the atlas. */
export interface PartSourceProps {
  /** The part that is chosen, to be taken. */
  readonly render: (part: Addition) => ReactNode;
}
