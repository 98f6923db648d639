export { SayInWords } from "./say-in-words.tsx";
