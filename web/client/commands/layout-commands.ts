/** The layouts, as commands. */
import { layoutRunnerOf } from "../scene/index.ts";
import type { LayoutName } from "../state/scene.ts";
import type { Command } from "./command.ts";

const OFFERED = ["force", "radial", "layered", "time", "kind"] as const satisfies LayoutName[];

export const layoutCommands: readonly Command[] = OFFERED.map((layout) => ({
  id: `layout.${layout}`,
  label: `layout.${layout}`,
  icon: "sizes",
  isEnabled: ({ scene, view }) =>
    view.getState().place.kind !== "lens" && scene.getState().entities.size > 1,
  run: (stores) => layoutRunnerOf(stores).start(layout),
}));
