export { PathPanel, type PathPanelProps } from "./path-panel.tsx";
