export { OpenFileDialog } from "./open-file-dialog.tsx";
