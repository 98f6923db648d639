export type { NamedSubject } from "./inspector.tsx";
export { Inspector, type InspectorProps } from "./inspector.tsx";
