export { SavedViewsPanel } from "./saved-views-panel.tsx";
