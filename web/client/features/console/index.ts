export { Console, type ConsoleProps } from "./console.tsx";
export { FailureText } from "./failure-text.tsx";
export { ConsoleSplit } from "./console-split.tsx";
export { WaitingText } from "./waiting-text.tsx";
