export { LegendRail, type LegendRailProps } from "./legend-rail.tsx";
