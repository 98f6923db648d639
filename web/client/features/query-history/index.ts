export { QueryHistory } from "./query-history.tsx";
