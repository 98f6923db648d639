export { AttachCopy, type AttachCopyProps } from "./attach-copy.tsx";
export { ReadingPanel, type ReadingPanelProps } from "./reading-panel.tsx";
