import type { WorkerQuestion, WorkerReply } from "./worker-messages.ts";

type Tasks = Readonly<Record<string, (question: WorkerQuestion<string>) => unknown>>;

/** In a worker: a text that the parser chokes on is answered with its failure, and the next one is read as ever. */
export function answerQuestions(tasks: Tasks): void {
  addEventListener("message", ({ data }: MessageEvent<WorkerQuestion<string>>) => {
    const { id, task } = data;
    let reply: WorkerReply;
    try {
      reply = { id, answer: tasks[task]?.(data) };
    } catch (error) {
      reply = { id, failure: String(error) };
    }
    postMessage(reply);
  });
}
