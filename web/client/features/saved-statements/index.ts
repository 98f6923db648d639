export { SavedStatements } from "./saved-statements.tsx";
export { SaveStatement } from "./save-statement.tsx";
