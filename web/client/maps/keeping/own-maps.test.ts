/** A reader's own map against the server itself, in two browsers, over http. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { mapOfLines } from "../../../../graph/maps/golden-maps.ts";
import { openPeopleStore } from "../../../../graph/people/open-people-store.ts";
import type { PeopleStore } from "../../../../graph/people/people-store.ts";
import type { GraphStore } from "../../../../graph/store/graph-store.ts";
import { openStore } from "../../../../graph/store/open-store.ts";
import { createApp } from "../../../server/create-app.ts";
import { createMapEditor } from "../../state/map/map-editor.ts";
import { createMemoryDrafts } from "./create-memory-drafts.ts";
import { KEEPING_PACE } from "./keeping-state.ts";
import type { DraftStore } from "./kept-document.ts";
import { openMapKeeper } from "./open-map-keeper.ts";
import { createOwnMapRemote, keyOfMap, reviseMap } from "./own-map-remote.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-own-maps-"));
const map = mapOfLines(["war | causes | flight"]);
const QUICK = { ...KEEPING_PACE, draft: 5, quiet: 10, most: 50, retry: 10 };
let stores: { store: GraphStore; people: PeopleStore };
let app: FastifyInstance;
let address = "";
let isAway = false;

beforeAll(async () => {
  const environment = { ATLAS_DATA: folder };
  stores = { store: await openStore(environment), people: await openPeopleStore(environment) };
  app = await createApp({ ...stores, clientFolder: null });
  address = await app.listen({ port: 0 });
  const { fetch } = globalThis;
  // The page's own address, which there is none of here; and a line that can be cut.
  vi.stubGlobal("fetch", (path: string, init: RequestInit) =>
    isAway ? Promise.reject(new TypeError("Cut.")) : fetch(`${address}${path}`, init),
  );
});
afterEach(() => {
  isAway = false;
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await app.close();
  await stores.people.close();
  await stores.store.close();
  rmSync(folder, { recursive: true, force: true });
});

it("gets its id from the server with its first save, and is kept under it from then on", async () => {
  const drafts = createMemoryDrafts();
  const { keeper, key } = await beginMap(drafts);
  expect(key()).toMatch(/^map:\w{6,}$/);
  expect((await drafts.readAll()).map((draft) => draft.key)).toEqual([key()]);
  const read = await remoteOf(key()).read();
  expect([read.document.map.concepts.length, read.revision]).toEqual([2, 1]);
  await keeper.close();
});

it("is made from what two browsers drew at once, one of them without a line", async () => {
  const { keeper, key } = await beginMap(createMemoryDrafts());
  const elsewhere = await openMap(key(), createMemoryDrafts());
  isAway = true;
  drawOn(keeper, "mine");
  await vi.waitFor(() => expect(keeper.state.getState().status).toBe("onDevice"));
  isAway = false;
  drawOn(elsewhere, "theirs");
  await elsewhere.flush();
  await keeper.retry();
  await vi.waitFor(() => expect(keeper.state.getState().status).toBe("saved"));
  const { document } = await remoteOf(key()).read();
  const labels = document.map.concepts.map(({ label }) => label);
  expect(labels.toSorted()).toEqual(["flight", "mine", "theirs", "war"]);
  expect(keeper.state.getState().merged).toEqual({ reworded: 0 });
  await Promise.all([keeper.close(), elsewhere.close()]);
});

it("says that it is gone where neither this device nor the server has it", async () => {
  await expect(openMap(keyOfMap("0000000000"), createMemoryDrafts())).rejects.toMatchObject({
    code: "DOCUMENT_NOT_FOUND",
  });
});

async function beginMap(drafts: DraftStore) {
  let key = keyOfMap("new");
  const keeper = await openMapKeeper({
    key,
    drafts,
    remote: createOwnMapRemote(null),
    first: reviseMap({ ...map, concepts: [], phrases: [] }),
    pace: QUICK,
    onKey: (given) => {
      key = given;
    },
  });
  keeper.change({ ...keeper.document, map });
  await keeper.flush();
  return { keeper, key: () => key };
}

function openMap(key: string, drafts: DraftStore) {
  return openMapKeeper({ key, drafts, remote: remoteOf(key), pace: QUICK });
}

function remoteOf(key: string) {
  return createOwnMapRemote(key.slice(keyOfMap("").length));
}

function drawOn(keeper: Awaited<ReturnType<typeof openMap>>, label: string): void {
  const editor = createMapEditor(keeper.document.map);
  editor.edit((known) => {
    const [first] = known.concepts;
    if (first === undefined) throw new Error("There is nothing to draw beside.");
    return { ...known, concepts: [...known.concepts, { ...first, id: label, label }] };
  });
  keeper.change({ ...keeper.document, map: editor.store.getState().map });
}
