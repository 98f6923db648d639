export { SearchBox, type SearchBoxProps } from "./search-box.tsx";
export type { SearchExtra } from "./search-extra.ts";
