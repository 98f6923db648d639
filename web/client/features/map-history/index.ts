export { MapHistory } from "./map-history.tsx";
