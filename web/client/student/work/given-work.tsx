import { useRoom } from "../room/room-context.ts";
import { DrawMap } from "./draw-map.tsx";
import { FindMistakes } from "./find-mistakes.tsx";
import { ReadGiven } from "./read-given.tsx";

/** What students of this kind of activity work with. */
export function GivenWork() {
  const { given } = useRoom();
  if (given.kind === "mistakes") return <FindMistakes />;
  return given.kind === "discuss" ? <ReadGiven /> : <DrawMap />;
}
