/** A student's room with nobody in it: the student's own parts work, and nothing leaves the page. */
import type { Activity } from "../../../../graph/model/activity.ts";
import type { Given, News } from "../../../contract/work.ts";
import { connectEditor } from "../../maps/keeping/connect-editor.ts";
import { createMemoryDrafts } from "../../maps/keeping/create-memory-drafts.ts";
import { firstDraft } from "../../maps/keeping/draft-steps.ts";
import { KEEPING_PACE } from "../../maps/keeping/keeping-state.ts";
import type { MapRemote } from "../../maps/keeping/kept-document.ts";
import { MapKeeper } from "../../maps/keeping/map-keeper.ts";
import { createMapEditor } from "../../state/map/map-editor.ts";
import type { MapEditor } from "../../state/map/map-editor-state.ts";
import type { RoomParts } from "../room/room-context.ts";
import { NewsWatch } from "../state/news-watch.ts";
import { rulesOf } from "../state/rules-of.ts";

export interface PreviewedRoom {
  readonly room: RoomParts;
  readonly editor: MapEditor;
  readonly close: () => Promise<void>;
}

const KEY = "preview";

export function openPreviewed(activity: Activity): PreviewedRoom {
  const given: Given = activity;
  const document = { map: given.start, marked: [], isFinished: false };
  const remote: MapRemote = {
    read: () => Promise.resolve({ document, revision: 1 }),
    save: (_document, revision) => Promise.resolve({ revision: revision + 1 }),
  };
  const drafts = createMemoryDrafts();
  const keeper = new MapKeeper(firstDraft(KEY, { document, revision: 1 }), {
    remote,
    drafts,
    pace: KEEPING_PACE,
  });
  const editor = createMapEditor(given.start, { rules: rulesOf(given) });
  const watch = new NewsWatch(createNews(given), () => Promise.resolve(createNews(given)));
  const room = { ticket: NOBODY, given, watch, keeper };
  return { room, editor, close: connectEditor(editor, keeper) };
}

const NOBODY = {
  class: "",
  student: "",
  token: "",
  phrase: "",
  alias: { animal: 0, number: 1 },
  code: "",
  title: "",
} as const;

/** Of a class that goes on. */
function createNews({ minutes }: Given): News {
  const now = new Date();
  const endsAt = minutes === null ? null : new Date(now.getTime() + minutes * 60_000).toISOString();
  return {
    state: "running",
    endsAt,
    now: now.toISOString(),
    expiresAt: now.toISOString(),
    revision: 1,
    isFinished: false,
    revealed: [],
    votes: [],
    handedBack: [],
    mistakes: [],
  };
}
