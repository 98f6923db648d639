/** A class that a window has open: what was heard of it last, and how it is acted upon. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ActionAnswer, ClassAction, ClassMap, TeacherClass } from "../../contract/classes.ts";
import { type ClassKey, classesApi } from "../api/classes-api.ts";
import { readShelf, shelveClass } from "./class-shelf.ts";
import { type LinkState, type TakeNews } from "./stream/follow-class.ts";
import { shareNews } from "./stream/share-news.ts";

export interface ClassState {
  readonly link: LinkState;
  readonly class: TeacherClass | null;
  readonly map: ClassMap | null;
  /** Milliseconds by which the server's clock is ahead of this one. */
  readonly ahead: number;
  /** Of the last action; null after one that went well. */
  readonly failure: Error | null;
}

export interface OpenClass {
  readonly key: ClassKey;
  readonly store: StoreApi<ClassState>;
  /** Null where it failed: the state then says why. */
  act(action: ClassAction): Promise<ActionAnswer | null>;
  /** Begins to listen; answers with how to stop. */
  listen(): () => void;
}

const NOTHING: ClassState = { link: "opening", class: null, map: null, ahead: 0, failure: null };

export function openClass(key: ClassKey): OpenClass {
  const store = createStore<ClassState>(() => NOTHING);
  const show = (shown: TeacherClass, ahead: number): void => {
    // A colleague's link does not take the place of one's own.
    if (shown.isOwner || readShelf()[key.id] === undefined)
      shelveClass(key.id, { secret: key.secret, name: shown.name || shown.activity.title });
    store.setState({ class: shown, ahead });
  };
  const take: TakeNews = (news) => {
    if (news.is === "class") show(news.class, news.ahead);
    else if (news.is === "map") store.setState({ map: news.map });
    else store.setState({ link: news.link });
  };
  return {
    key,
    store,
    listen: () => shareNews(key, take),
    async act(action) {
      try {
        const answer = await classesApi.act(key, action);
        // With another secret it is another class to this page, which opens it anew.
        if (action.do !== "renewLink")
          show(answer.class, Date.parse(answer.class.now) - Date.now());
        store.setState({ failure: null });
        return answer;
      } catch (error) {
        store.setState({ failure: error as Error });
        return null;
      }
    },
  };
}
