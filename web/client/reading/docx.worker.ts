/** Reads one Word document away from the main thread. Who wants to cancel ends the worker. */
import { readDocx } from "./read-docx.ts";
import type { DocxReply } from "./work-messages.ts";

addEventListener("message", ({ data }: MessageEvent<ArrayBuffer>) => {
  readDocx(data).then(
    (text) => reply({ kind: "done", answer: text }),
    () => reply({ kind: "failed" }),
  );
});

function reply(message: DocxReply): void {
  postMessage(message);
}
