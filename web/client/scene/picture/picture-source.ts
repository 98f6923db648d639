/** What a picture is drawn from: the scene as it lies in the window, or laid out for a page of its own. */
import { createPlate, type Plate } from "../stage/plate.ts";
import type { Frame } from "../stage/frame.ts";
import type { StageInput } from "../stage/stage-input.ts";

export interface PictureSource {
  readonly input: StageInput;
  readonly plate: Plate;
  readonly frame: Frame;
}

/** Pixels of a page, before they are doubled. */
const PAGE = { offsetWidth: 1440, offsetHeight: 860 };
const INSETS = { top: 30, right: 36, bottom: 30, left: 36 };

/** The whole scene at rest, whatever the window's size and the camera's place. */
export function layOnPage(input: StageInput): PictureSource {
  const plate = createPlate(PAGE);
  plate.lay(input.scene, INSETS);
  const frame: Frame = {
    zoom: 1,
    bodyScale: plate.bodyScale(1),
    origin: { x: 0, y: 0 },
    size: [PAGE.offsetWidth, PAGE.offsetHeight],
  };
  return { input: { ...input, insets: INSETS }, plate, frame };
}
