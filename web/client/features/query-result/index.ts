export { type FoundElements, QueryResult, type QueryResultProps } from "./query-result.tsx";
