export { ClassRoom } from "./class-room.tsx";
export type { ClassRoomProps } from "./class-room-props.ts";
