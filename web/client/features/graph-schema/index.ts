export { GraphSchema } from "./graph-schema.tsx";
