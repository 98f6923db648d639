export { NoteSection } from "./note-section.tsx";
export { NotesDialog } from "./notes-dialog.tsx";
