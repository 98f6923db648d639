/** Checks the statement that stands in the editor against the open step. */
import { useMutation } from "@tanstack/react-query";
import type { CheckResponse, CourseItem } from "../../../contract/courses.ts";
import { checkAnswer } from "../../api/courses-queries.ts";
import { activeTab } from "../../state/ask/ask.ts";
import { useAskStore } from "../../state/ask/use-ask.ts";
import { markDone, type ProgressStore } from "./progress.ts";

export interface CheckedStep {
  readonly course: CourseItem;
  readonly step: CourseItem["steps"][number];
  readonly progress: ProgressStore;
}

export interface Check {
  readonly run: () => void;
  readonly isRunning: boolean;
  readonly failure: unknown;
  readonly checked: CheckResponse | null;
}

export function useCheck({ course, step, progress }: CheckedStep): Check {
  const ask = useAskStore();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: () => {
      const { statement, parameters } = activeTab(ask.getState());
      const { solution, ordered = false, anyOf } = step;
      return checkAnswer({ statement, parameters, solution, ordered, ...(anyOf && { anyOf }) });
    },
    onSuccess: ({ verdict }) => {
      if (verdict.kind === "right") markDone(progress, course.id, step.id);
    },
  });
  return {
    run: () => mutate(),
    isRunning: isPending,
    failure: error,
    checked: isPending ? null : (data ?? null),
  };
}
