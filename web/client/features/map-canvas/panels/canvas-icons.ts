/** Outlines of the canvas's own controls, in boxes of 24 × 24; what the rest of the page has too comes from `ui/icon-paths.ts`. */
import { ICON_PATHS } from "../../../ui/icon-paths.ts";

export const CANVAS_ICONS = {
  undo: ICON_PATHS.undo,
  redo: ICON_PATHS.redo,
  zoomIn: ICON_PATHS.plus,
  zoomOut: ICON_PATHS.minus,
  fit: ICON_PATHS.fit,
  tidy: ICON_PATHS.layout,
  find: ICON_PATHS.search,
  lasso: ICON_PATHS.lasso,
  link: ICON_PATHS.out,
  type: ICON_PATHS.pencil,
  remove: ICON_PATHS.trash,
  close: ICON_PATHS.close,
  up: ICON_PATHS.up,
  down: ICON_PATHS.down,
  help: "M12 21a9 9 0 1 0 0 -18a9 9 0 0 0 0 18M12 17v.01M9.5 9.5a2.6 2.6 0 1 1 3.6 2.4a2 2 0 0 0 -1.1 1.8",
  concept:
    "M4 7h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2M20 9v6M17 12h6",
  paint:
    "M12 21a9 9 0 0 1 0 -18c5 0 9 3.6 9 8c0 2.2 -1.8 4 -4 4h-2.5a2 2 0 0 0 -1 3.75a1.3 1.3 0 0 1 -1.5 2.25M8.5 10.5v.01M12.5 7.5v.01M16.5 10.5v.01",
  park: "M5 4h14a1 1 0 0 1 1 1v14a1 1 0 0 1 -1 1h-14a1 1 0 0 1 -1 -1v-14a1 1 0 0 1 1 -1M9.5 16v-8h3a2.5 2.5 0 0 1 0 5h-3",
  duplicate:
    "M9 8h9a1 1 0 0 1 1 1v9a1 1 0 0 1 -1 1h-9a1 1 0 0 1 -1 -1v-9a1 1 0 0 1 1 -1M5 15a1 1 0 0 1 -1 -1v-9a1 1 0 0 1 1 -1h9a1 1 0 0 1 1 1",
  group: "M4 4h4M4 4v4M20 4h-4M20 4v4M4 20h4M4 20v-4M20 20h-4M20 20v-4M8 8h5v5h-5zM13 11h3v5h-5v-3",
  ungroup: "M4 4h4M4 4v4M20 20h-4M20 20v-4M7 7h5v5h-5zM14 14h4v4h-4zM20 4l-6 6M4 20l4 -4",
  left: "M4 4v16M8 6h11v4h-11zM8 14h7v4h-7z",
  center: "M12 4v2M12 10v4M12 18v2M5 6h14v4h-14zM8 14h8v4h-8z",
  right: "M20 4v16M5 6h11v4h-11zM9 14h7v4h-7z",
  top: "M4 4h16M6 8h4v11h-4zM14 8h4v7h-4z",
  middle: "M4 12h2M10 12h4M18 12h2M6 5h4v14h-4zM14 8h4v8h-4z",
  bottom: "M4 20h16M6 5h4v11h-4zM14 9h4v7h-4z",
  spreadX: "M4 4v16M20 4v16M9.5 7h5v10h-5z",
  spreadY: "M4 4h16M4 20h16M7 9.5h10v5h-10z",
} as const;
