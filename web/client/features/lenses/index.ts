export { LensPage, type LensPageProps } from "./lens-page.tsx";
export type { LensAddition } from "./lens-view.ts";
