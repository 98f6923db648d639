/**
 * Keeps one map: on this device within a moment, on the server a little later, together with what other tabs and devices
 * made of it meanwhile. Nothing that it does can block whoever draws.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { ApiError } from "../../api/fetch-json.ts";
import { markSaved, markSent, takeTheirs } from "./draft-steps.ts";
import type { KeepingPace, KeepingState } from "./keeping-state.ts";
import type {
  Draft,
  DraftStore,
  KeptDocument,
  LeftDraft,
  MapRemote,
  Revised,
} from "./kept-document.ts";
import { mergeDocuments } from "./merge-documents.ts";
import { SaveTimer } from "./save-timer.ts";
import { SharedDraft } from "./shared-draft.ts";

/** Someone saves in between so many times in a row: then it waits before it tries again. */
const MOST_CONFLICTS = 4;

export interface KeeperOptions {
  readonly remote: MapRemote;
  readonly drafts: DraftStore;
  readonly pace: KeepingPace;
  /** It is kept under another key from now on. */
  readonly onKey?: ((key: string) => void) | undefined;
}

export class MapKeeper {
  readonly state: StoreApi<KeepingState>;
  readonly #options: KeeperOptions;
  readonly #timer: SaveTimer;
  readonly #shared: SharedDraft;
  readonly #stopHearing: () => void;
  #sending: Promise<void> | null = null;
  #conflicts = 0;
  #isClosed = false;

  constructor(draft: Draft, options: KeeperOptions) {
    const { drafts, pace } = options;
    this.#options = options;
    this.#shared = new SharedDraft(draft, drafts);
    this.state = createStore<KeepingState>(() => ({
      status: draft.isDirty ? "saving" : "saved",
      revision: draft.revision,
      merged: null,
      problem: null,
      isLasting: drafts.isLasting,
    }));
    this.#timer = new SaveTimer(pace, {
      write: () => void this.#shared.step(),
      send: () => void this.send(),
    });
    this.#stopHearing = drafts.onChange((key) => void this.#hear(key));
    if (draft.isDirty) this.#timer.sendSoon();
  }

  get document(): KeptDocument {
    return this.#shared.document;
  }

  /** Another's work has come in: the page shows this from now on. */
  onAdopt(listener: (document: KeptDocument) => void): () => void {
    return this.#shared.onAdopt(listener);
  }

  /** The document is another one now, whoever made it. */
  watch(watcher: () => void): () => void {
    return this.#shared.watch(watcher);
  }

  /** Somebody draws. */
  change(document: KeptDocument): void {
    if (document === this.document || this.#isClosed) return;
    this.#shared.draw(document);
    this.#timer.writeSoon();
    const { status } = this.state.getState();
    if (status === "closed") return;
    if (status === "saved" || status === "failed") this.#say({ status: "saving", problem: null });
    this.#timer.sendSoon();
  }

  /** The page may be gone in a moment. */
  async leave(): Promise<void> {
    const { drafts } = this.#options;
    const { key } = this.#shared.draft;
    const { unwritten } = this.#shared;
    if (unwritten !== null) drafts.leave(key, unwritten);
    await this.flush();
  }

  /** What was drawn when a page was closed, upon what is here. */
  async takeLeft({ base, document }: LeftDraft): Promise<void> {
    this.change(mergeDocuments({ base, mine: document, theirs: this.document }).document);
    await this.#shared.step();
  }

  /** All of it to this device, and to the server, now. */
  async flush(): Promise<void> {
    await this.#shared.step();
    this.#options.drafts.leave(this.#shared.draft.key, null);
    if (this.#shared.isUnsent && this.state.getState().status !== "closed") await this.send();
  }

  /** The line is back, the class goes on, or somebody asks for it. */
  async retry(): Promise<void> {
    this.#timer.succeed();
    await this.send();
  }

  /** The server has said that it has this revision. */
  async notice(revision: number): Promise<void> {
    if (revision <= this.#shared.draft.revision || this.#sending !== null) return;
    try {
      await this.take(await this.#options.remote.read());
    } catch (error) {
      // What passes is noticed again.
      if (!(error instanceof ApiError && isPassing(error))) this.#fail(error);
    }
  }

  /** What the server has. */
  async take(theirs: Revised): Promise<void> {
    await this.#shared.step((draft) => {
      const { draft: next, merged } = takeTheirs(draft, theirs);
      if (merged !== null) this.#say({ merged: { reworded: merged.reworded } });
      return next;
    });
    this.#sayDraft();
    if (this.#shared.isUnsent) this.#timer.sendSoon();
  }

  dismissMerged(): void {
    this.#say({ merged: null });
  }

  /** What is not sent stays on this device. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#timer.stop();
    this.#stopHearing();
    await this.#shared.step();
  }

  /** Sends what the server does not have; when it is asked for twice, once. */
  send(): Promise<void> {
    this.#sending ??= this.#sendNow().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sendNow(): Promise<void> {
    this.#timer.sent();
    try {
      await this.#shared.step((draft) => (draft.isDirty ? markSent(draft) : draft));
      await this.#save(this.#shared.draft);
      this.#conflicts = 0;
      this.#timer.succeed();
      this.#sayDraft();
      if (this.#shared.isUnsent) this.#timer.sendSoon();
    } catch (error) {
      if (isConflict(error) && this.#conflicts < MOST_CONFLICTS) await this.#mergeAndSend();
      else this.#fail(error);
    }
  }

  async #save({ document: sent, revision, isDirty }: Draft): Promise<void> {
    if (!isDirty) return;
    this.#say({ status: "saving", problem: null });
    const saved = await this.#options.remote.save(sent, revision);
    await this.#shared.step((draft) => markSaved(draft, sent, saved.revision));
    if (saved.key === undefined) return;
    await this.#shared.move(saved.key);
    this.#options.onKey?.(saved.key);
  }

  async #mergeAndSend(): Promise<void> {
    this.#conflicts += 1;
    this.#say({ status: "conflict" });
    try {
      await this.take(await this.#options.remote.read());
    } catch (error) {
      this.#fail(error);
      return;
    }
    await this.#sendNow();
  }

  #fail(error: unknown): void {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === "CLASS_CLOSED") this.#say({ status: "closed" });
    else if (isPassing(error)) {
      this.#conflicts = 0;
      this.#say({ status: this.#shared.isUnsent ? "onDevice" : "saved" });
      this.#timer.sendLater();
    } else this.#say({ status: "failed", problem: error });
  }

  /** Another tab of this browser has written; it sends that itself, as a rule. */
  async #hear(key: string): Promise<void> {
    if (key !== this.#shared.draft.key || this.#isClosed) return;
    const isNews = await this.#shared.step();
    if (!isNews) return;
    this.#sayDraft();
    const { status } = this.state.getState();
    if (this.#shared.isUnsent && status !== "closed") this.#timer.sendForOther();
  }

  /** What the draft means for the page. */
  #sayDraft(): void {
    const { status } = this.state.getState();
    const { revision } = this.#shared.draft;
    if (!this.#shared.isUnsent) this.#say({ status: "saved", revision, problem: null });
    else if (status === "saved") this.#say({ status: "saving", revision });
    else this.#say({ revision });
  }

  #say(news: Partial<KeepingState>): void {
    this.state.setState(news);
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof ApiError && error.code === "DOCUMENT_CONFLICT";
}

/** What will pass by itself: no line, a server that starts again, too many at once, someone always first. */
function isPassing({ status, code }: ApiError): boolean {
  return status === 0 || status === 429 || status >= 500 || code === "DOCUMENT_CONFLICT";
}
