/** One line that is rewritten on a terminal, and plain lines a stage elsewhere. */
import type { ApplyProgress } from "../graph/store/graph-store.ts";
import type { Stage } from "./run-ingest.ts";

export interface ProgressLine {
  readonly stage: (stage: Stage) => void;
  readonly progress: (progress: ApplyProgress) => void;
  readonly end: () => void;
}

export function createProgressLine(output: NodeJS.WriteStream, enabled: boolean): ProgressLine {
  const rewrite = (text: string): void => {
    if (enabled && output.isTTY) output.write(`\r\u001B[K${text}`);
  };
  return {
    stage: (stage) => {
      if (output.isTTY) rewrite(`${stage} …`);
      else if (enabled) output.write(`${stage} …\n`);
    },
    progress: ({ done, total }) => {
      rewrite(`apply ${done} of ${total} (${Math.floor((100 * done) / Math.max(total, 1))} %)`);
    },
    end: () => rewrite(""),
  };
}
