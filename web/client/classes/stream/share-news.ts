/**
 * One stream a browser: a browser opens six connections to a server, and a teacher opens the class in several windows. The
 * window that holds the lock reads the stream and tells the others; when it closes, the next one reads on.
 */
import type { ClassKey } from "../../api/classes-api.ts";
import { type ClassNews, followClass, type TakeNews } from "./follow-class.ts";

type Message = ClassNews | { readonly is: "hello" };

/** Answers with how to stop. */
export function shareNews(key: ClassKey, take: TakeNews): () => void {
  // Pages over plain http have no locks: there each window reads for itself.
  if (!("locks" in navigator)) return followClass(key, take);
  const name = `atlas-class ${key.id} ${key.secret}`;
  const channel = new BroadcastChannel(name);
  const stopped = new AbortController();
  const last = new Map<string, ClassNews>();
  let isReader = false;
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.is !== "hello") take(data);
    else if (isReader) for (const news of last.values()) send(channel, news);
  });
  const tell: TakeNews = (news) => {
    last.set(news.is, news);
    take(news);
    send(channel, news);
  };
  const readOn = (): Promise<void> =>
    new Promise((resolve) => {
      // The lock may come a moment after the window went on; kept then, it would keep out every other.
      if (stopped.signal.aborted) return resolve();
      isReader = true;
      const stop = followClass(key, tell);
      stopped.signal.addEventListener("abort", () => {
        stop();
        resolve();
      });
    });
  navigator.locks.request(name, { signal: stopped.signal }, readOn).catch(() => undefined);
  send(channel, { is: "hello" });
  return () => {
    stopped.abort();
    channel.close();
  };
}

function send(channel: BroadcastChannel, message: Message): void {
  // A channel has one origin, its own.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(message);
}
