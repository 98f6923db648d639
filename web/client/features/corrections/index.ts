export { SuggestCorrection } from "./suggest-correction.tsx";
