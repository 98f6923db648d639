/** Searches a copy for the sentences away from the main thread. Who wants to cancel ends the worker. */
import { searchTexts } from "./search-texts.ts";
import type { SearchReply, SearchRequest } from "./work-messages.ts";

addEventListener("message", ({ data: { texts, sought } }: MessageEvent<SearchRequest>) => {
  const tell = (share: number) => reply({ kind: "progress", share });
  reply({ kind: "done", answer: searchTexts(texts, sought, tell) });
});

function reply(message: SearchReply): void {
  postMessage(message);
}
