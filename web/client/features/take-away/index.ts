export { CiteDialog } from "./cite/cite-dialog.tsx";
export { TakeAwayDialog } from "./take-away-dialog.tsx";
