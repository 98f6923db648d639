export type { ComparedMap } from "./compared-map.ts";
export { CompareMaps, type CompareMapsProps } from "./compare-maps.tsx";
export { MapCompare, type MapCompareProps } from "./map-compare.tsx";
