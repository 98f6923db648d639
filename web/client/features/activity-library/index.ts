export { ActivityLibrary } from "./activity-library.tsx";
export type { LibraryActions } from "./library-actions.ts";
export { SharedActivity } from "./shared-activity.tsx";
