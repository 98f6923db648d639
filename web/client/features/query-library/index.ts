export { libraryQuery } from "./library-query.ts";
export { QueryLibrary, type QueryLibraryProps } from "./query-library.tsx";
