export { TourPanel } from "./tour-panel.tsx";
