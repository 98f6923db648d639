export { PatternBuilder, type PatternBuilderProps } from "./pattern-builder.tsx";
