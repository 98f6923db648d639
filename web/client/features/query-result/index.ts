export type { FoundElements, QueryResultProps } from "./found-elements.ts";
export { QueryResult } from "./query-result.tsx";
