export { Stage, type StageProps } from "./stage.tsx";
export { type LoadedScene, useLoadScene } from "./use-load-scene.ts";
