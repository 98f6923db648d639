export { MapShelf, type MapShelfProps } from "./map-shelf.tsx";
