export type { MapListSlots } from "./list-slots.ts";
export { PhoneEditor } from "./phone/phone-editor.tsx";
export { PropositionList } from "./proposition-list.tsx";
