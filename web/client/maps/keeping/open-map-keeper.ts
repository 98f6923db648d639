/** Opens a map for keeping: what this device has of it, and what the server has, put together. */
import { ApiError } from "../../api/fetch-json.ts";
import { firstDraft } from "./draft-steps.ts";
import { KEEPING_PACE, type KeepingPace } from "./keeping-state.ts";
import type { Draft, DraftStore, MapRemote, Revised } from "./kept-document.ts";
import { MapKeeper } from "./map-keeper.ts";

export interface OpenKeeper {
  /** Under which this device keeps it: `map:ID`, `work:CLASS`. */
  readonly key: string;
  readonly remote: MapRemote;
  readonly drafts: DraftStore;
  /** Of a map that the server has never seen. */
  readonly first?: Revised;
  readonly pace?: KeepingPace;
  /** After its first save the server has given it an id. */
  readonly onKey?: (key: string) => void;
}

/** @throws ApiError when neither this device nor the server has it, or the server says that it is gone */
export async function openMapKeeper(opening: OpenKeeper): Promise<MapKeeper> {
  const { key, drafts } = opening;
  const keeper = await openKeeper(opening);
  for (const left of drafts.findLeft(key)) await keeper.takeLeft(left);
  drafts.forgetLeft(key);
  return keeper;
}

async function openKeeper(opening: OpenKeeper): Promise<MapKeeper> {
  const { key, drafts, remote, first, pace = KEEPING_PACE, onKey } = opening;
  const options = { remote, drafts, pace, onKey };
  const known = await drafts.read(key);
  if (first !== undefined && known === null) return new MapKeeper(firstDraft(key, first), options);
  // A new map is not on the server yet.
  const isOnServer = known === null || known.revision > 0;
  const reading = isOnServer ? read(remote) : Promise.resolve(null);
  if (known === null) {
    const theirs = await reading;
    if (theirs instanceof ApiError || theirs === null)
      throw theirs ?? new TypeError("Nothing to open.");
    return new MapKeeper(firstDraft(key, theirs), options);
  }
  return openDraft(known, { options, reading });
}

interface DraftOpening {
  readonly options: ConstructorParameters<typeof MapKeeper>[1];
  readonly reading: Promise<Revised | ApiError | null>;
}

/** Does not wait for ever: what is on this device can be worked on. */
async function openDraft(known: Draft, { options, reading }: DraftOpening): Promise<MapKeeper> {
  const late = wait(options.pace.patience);
  const theirs = await Promise.race([reading, late]);
  // Deleted by its owner or by the teacher; what was never sent is still here to be seen.
  if (theirs instanceof ApiError && isGone(theirs) && !known.isDirty) throw theirs;
  const keeper = new MapKeeper(known, options);
  if (theirs === "late") void reading.then((answer) => takeAnswer(keeper, answer));
  else await takeAnswer(keeper, theirs);
  return keeper;
}

async function takeAnswer(keeper: MapKeeper, answer: Revised | ApiError | null): Promise<void> {
  if (answer !== null && !(answer instanceof ApiError)) await keeper.take(answer);
  else if (answer !== null) await keeper.retry();
}

async function read(remote: MapRemote): Promise<Revised | ApiError> {
  try {
    return await remote.read();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

function isGone({ status }: ApiError): boolean {
  return status >= 400 && status < 500 && status !== 429;
}

function wait(milliseconds: number): Promise<"late"> {
  return new Promise((resolve) => {
    setTimeout(() => resolve("late"), milliseconds);
  });
}
