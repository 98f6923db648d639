export { FreezeDialog } from "./freeze-dialog.tsx";
