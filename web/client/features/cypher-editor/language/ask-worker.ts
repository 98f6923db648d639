/** One worker and its questions: only the newest of each task is worth an answer. */
import type { DbSchema } from "@neo4j-cypher/language-support";
import type { AssistAnswers, LintAnswers, WorkerReply } from "./worker-messages.ts";

export interface Asked {
  readonly text: string;
  readonly at?: number;
  readonly schema: DbSchema;
}

export interface LanguageWorker<Answers> {
  /** Null where a newer question of the same task took its place, or where the text cannot be read. */
  ask<Task extends keyof Answers & string>(task: Task, asked: Asked): Promise<Answers[Task] | null>;
  stop(): void;
}

export function startAssist(): LanguageWorker<AssistAnswers> {
  return serve(
    () => new Worker(new URL("./assist.worker.ts", import.meta.url), { type: "module" }),
  );
}

export function startLint(): LanguageWorker<LintAnswers> {
  return serve(() => new Worker(new URL("./lint.worker.ts", import.meta.url), { type: "module" }));
}

/** The worker is started by its first question. */
function serve<Answers>(start: () => Worker): LanguageWorker<Answers> {
  let worker: Worker | null = null;
  let count = 0;
  const open = new Map<
    number,
    { readonly task: string; readonly end: (answer: unknown) => void }
  >();
  const end = (id: number, answer: unknown) => {
    open.get(id)?.end(answer);
    open.delete(id);
  };
  const wake = () => {
    if (worker !== null) return worker;
    worker = start();
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerReply>) => {
      end(data.id, "answer" in data ? data.answer : null);
    });
    worker.addEventListener("error", () => {
      for (const id of open.keys()) end(id, null);
    });
    return worker;
  };
  return {
    ask(task, { text, at = text.length, schema }) {
      for (const [id, older] of open) if (older.task === task) end(id, null);
      const id = (count += 1);
      return new Promise((resolve) => {
        open.set(id, { task, end: (answer) => resolve(answer as Answers[typeof task] | null) });
        wake().postMessage({ id, task, text, at, schema }, []);
      });
    },
    stop() {
      worker?.terminate();
      worker = null;
      for (const id of open.keys()) end(id, null);
    },
  };
}
