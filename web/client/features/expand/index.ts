export { ExpandNeighbors } from "./expand-neighbors.tsx";
