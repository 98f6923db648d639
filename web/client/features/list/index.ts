export { AtlasList } from "./atlas-list.tsx";
