/** A student's work on the server. */
import type { News, OwnWork } from "../../../contract/work.ts";
import type { KeptDocument, MapRemote, Revised } from "../../maps/keeping/kept-document.ts";
import { fetchWork, saveWork } from "./ask-class.ts";

/** Under which this device keeps it. */
export function keyOfWork(ticket: { readonly class: string; readonly student: string }): string {
  return `work:${ticket.class}:${ticket.student}`;
}

export interface WorkRemoteOptions {
  readonly token: string;
  /** As it was read a moment ago. */
  readonly first: OwnWork;
  readonly onNews: (news: News) => void;
}

export function createWorkRemote({ token, first, onNews }: WorkRemoteOptions): MapRemote {
  let known: OwnWork | null = first;
  return {
    async read() {
      const work = known ?? (await fetchWork(token));
      known = null;
      return toRevised(work);
    },
    async save({ map, marked, isFinished }: KeptDocument, revision) {
      const news = await saveWork(token, { revision, map, marked: [...marked], isFinished });
      onNews(news);
      return { revision: news.revision };
    },
  };
}

function toRevised({ map, marked, news }: OwnWork): Revised {
  return { document: { map, marked, isFinished: news.isFinished }, revision: news.revision };
}
