/** Time is the test's; the server is a small one that keeps to the contract, and can be away or closed. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mapOfLines } from "../../../../graph/maps/golden-maps.ts";
import { propositionsOf } from "../../../../graph/maps/propositions-of.ts";
import { ApiError } from "../../api/fetch-json.ts";
import { createMemoryDrafts } from "./create-memory-drafts.ts";
import type { DraftStore, KeptDocument, MapRemote, Revised } from "./kept-document.ts";
import type { MapKeeper } from "./map-keeper.ts";
import { openMapKeeper } from "./open-map-keeper.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a map that is kept", () => {
  it("is on this device within 300 ms, and on the server 1.5 s after the last change", async () => {
    const { server, drafts, keeper } = await open();
    keeper.change(documentOf("war | causes | flight"));
    expect(keeper.state.getState().status).toBe("saving");
    await vi.advanceTimersByTimeAsync(300);
    expect((await drafts.read("work"))?.isDirty).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.saves).toBe(0);
    await vi.advanceTimersByTimeAsync(300);
    expect([server.saves, server.said, keeper.state.getState().status]).toEqual([
      1,
      ["war causes flight"],
      "saved",
    ]);
    expect((await drafts.read("work"))?.isDirty).toBe(false);
  });

  it("is sent every 5 s while somebody goes on drawing", async () => {
    const { server, keeper } = await open();
    for (let step = 0; step < 20; step += 1) {
      keeper.change(documentOf(`war | causes | ${step}`));
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(server.saves).toBeGreaterThanOrEqual(3);
    expect(server.saves).toBeLessThanOrEqual(4);
  });

  it("stays on the device while there is no line, is sent again with patience, and at once when asked", async () => {
    const { server, keeper } = await open();
    server.trouble = new ApiError({ code: "OFFLINE", status: 0, detail: "" });
    keeper.change(documentOf("war | causes | flight"));
    await vi.advanceTimersByTimeAsync(2000);
    expect(keeper.state.getState().status).toBe("onDevice");
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(server.asked).toBeLessThan(200);
    server.trouble = null;
    void keeper.retry();
    await vi.advanceTimersByTimeAsync(10);
    expect([server.said, keeper.state.getState().status]).toEqual([["war causes flight"], "saved"]);
  });

  it("sends as soon as it was before once the server is back", async () => {
    const { server, keeper } = await open();
    server.trouble = new ApiError({ code: "INTERNAL", status: 503, detail: "" });
    keeper.change(documentOf("a | b | c"));
    await vi.advanceTimersByTimeAsync(2000);
    server.trouble = null;
    await vi.advanceTimersByTimeAsync(3000);
    expect(server.said).toEqual(["a b c"]);
    keeper.change(documentOf("a | b | d"));
    await vi.advanceTimersByTimeAsync(1600);
    expect(server.said).toEqual(["a b d"]);
  });

  it("is there after the page was closed without a line, and is sent then", async () => {
    const { server, drafts, keeper } = await open();
    server.trouble = new ApiError({ code: "OFFLINE", status: 0, detail: "" });
    keeper.change(documentOf("war | causes | flight"));
    await keeper.close();
    const again = await openWith(server, drafts);
    expect([saidBy(again.document), again.state.getState().status]).toEqual([
      ["war causes flight"],
      "onDevice",
    ]);
    server.trouble = null;
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.said).toEqual(["war causes flight"]);
  });

  it("has what was drawn in the very moment in which the page was closed", async () => {
    const { server, drafts, keeper } = await open(["a | b | c"]);
    keeper.change(addLine(keeper.document, "last"));
    void keeper.leave();
    // The page is gone before its database has written anything.
    const gone = { ...drafts, read: () => Promise.resolve(null) };
    const again = await openWith(server, gone);
    expect(saidBy(again.document)).toEqual(["a b c", "a b last"]);
    expect(drafts.findLeft("work")).toEqual([]);
  });

  it("puts together what another device saved meanwhile, saves it, and tells once", async () => {
    const { server, keeper } = await open(["war | causes | flight"]);
    const shown: KeptDocument[] = [];
    keeper.onAdopt((document) => shown.push(document));
    server.change((map) => addLine(map, "theirs"));
    keeper.change(addLine(keeper.document, "mine"));
    await vi.advanceTimersByTimeAsync(2000);
    const both = ["war causes flight", "war causes mine", "war causes theirs"];
    expect([server.said, saidBy(shown.at(-1) ?? keeper.document)]).toEqual([both, both]);
    expect(keeper.state.getState()).toMatchObject({ status: "saved", merged: { reworded: 0 } });
    keeper.dismissMerged();
    expect(keeper.state.getState().merged).toBeNull();
  });

  it("knows its own save again when the answer was lost: nothing is merged with itself", async () => {
    const { server, keeper } = await open(["war | causes | flight"]);
    server.losesAnswers = true;
    keeper.change(reword(keeper.document, "leads to"));
    await vi.advanceTimersByTimeAsync(1600);
    server.losesAnswers = false;
    keeper.change(reword(keeper.document, "always leads to"));
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.said).toEqual(["war always leads to flight"]);
    expect(server.document.map.phrases[0]?.note).toBe("");
    expect(keeper.state.getState().merged).toBeNull();
  });

  it("keeps what is drawn while a save is on its way", async () => {
    const { server, keeper } = await open();
    server.delay = 1000;
    keeper.change(documentOf("a | b | c"));
    await vi.advanceTimersByTimeAsync(2000);
    keeper.change(documentOf("a | b | c", "c | d | e"));
    await vi.advanceTimersByTimeAsync(5000);
    expect([server.said, keeper.state.getState().status]).toEqual([["a b c", "c d e"], "saved"]);
  });

  it("takes what the server has newly when it is told of it", async () => {
    const { server, keeper } = await open(["a | b | c"]);
    server.change((map) => addLine(map, "theirs"));
    await keeper.notice(server.revision);
    expect(saidBy(keeper.document)).toEqual(["a b c", "a b theirs"]);
    expect(keeper.state.getState()).toMatchObject({ status: "saved", merged: null });
  });

  it("waits while the class takes nothing, and goes on with it", async () => {
    const { server, keeper } = await open();
    server.trouble = new ApiError({ code: "CLASS_CLOSED", status: 409, detail: "" });
    keeper.change(documentOf("a | b | c"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([keeper.state.getState().status, server.asked]).toEqual(["closed", 1]);
    server.trouble = null;
    void keeper.retry();
    await vi.advanceTimersByTimeAsync(10);
    expect([keeper.state.getState().status, server.said]).toEqual(["saved", ["a b c"]]);
  });

  it("says why the server refuses it, and tries again with the next change", async () => {
    const { server, keeper } = await open();
    server.trouble = new ApiError({ code: "DOCUMENT_TOO_LARGE", status: 413, detail: "Too much." });
    keeper.change(documentOf("a | b | c"));
    await vi.advanceTimersByTimeAsync(2000);
    expect(keeper.state.getState().status).toBe("failed");
    expect(keeper.state.getState().problem?.message).toBe("Too much.");
    server.trouble = null;
    keeper.change(documentOf("a | b | d"));
    await vi.advanceTimersByTimeAsync(2000);
    expect([keeper.state.getState().status, server.said]).toEqual(["saved", ["a b d"]]);
  });

  it("keeps this device's work when the server went back to an earlier state", async () => {
    const { server, drafts, keeper } = await open(["a | b | c"]);
    keeper.change(addLine(keeper.document, "later"));
    await vi.advanceTimersByTimeAsync(2000);
    await keeper.close();
    server.restore(documentOf("a | b | c"), 1);
    await openWith(server, drafts);
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.said).toEqual(["a b c", "a b later"]);
  });
});

describe("two tabs of one browser", () => {
  it("follow each other, and save once", async () => {
    const { server, drafts, keeper } = await open(["a | b | c"]);
    const other = await openWith(server, drafts);
    keeper.change(addLine(keeper.document, "one"));
    await vi.advanceTimersByTimeAsync(400);
    expect(saidBy(other.document)).toEqual(["a b c", "a b one"]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server.saves).toBe(1);
    expect([keeper, other].map(({ state }) => state.getState().status)).toEqual(["saved", "saved"]);
    expect(other.state.getState().revision).toBe(server.revision);
  });

  it("lose nothing when both are drawn on at once, with a line or without one", async () => {
    const { server, drafts, keeper } = await open(["a | b | c"]);
    const other = await openWith(server, drafts);
    server.trouble = new ApiError({ code: "OFFLINE", status: 0, detail: "" });
    keeper.change(addLine(keeper.document, "one"));
    other.change(addLine(other.document, "two"));
    await vi.advanceTimersByTimeAsync(3000);
    server.trouble = null;
    await vi.advanceTimersByTimeAsync(30_000);
    const all = ["a b c", "a b one", "a b two"];
    for (const said of [server.said, saidBy(keeper.document), saidBy(other.document)])
      expect(said.toSorted()).toEqual(all);
    expect(keeper.state.getState().merged).toBeNull();
  });

  it("send for one that is closed before it could", async () => {
    const { server, drafts, keeper } = await open(["a | b | c"]);
    await openWith(server, drafts);
    keeper.change(addLine(keeper.document, "one"));
    await keeper.close();
    await vi.advanceTimersByTimeAsync(9000);
    expect(server.said).toEqual(["a b c", "a b one"]);
  });
});

/** As the contract has it: a save names the revision that it changes. */
class SmallServer implements MapRemote {
  document: KeptDocument;
  revision = 1;
  saves = 0;
  asked = 0;
  delay = 0;
  losesAnswers = false;
  trouble: ApiError | null = null;

  constructor(document: KeptDocument) {
    this.document = document;
  }

  get said(): string[] {
    return saidBy(this.document);
  }

  change(edit: (document: KeptDocument) => KeptDocument): void {
    this.restore(edit(this.document), this.revision + 1);
  }

  restore(document: KeptDocument, revision: number): void {
    this.document = document;
    this.revision = revision;
  }

  read(): Promise<Revised> {
    if (this.trouble !== null) return Promise.reject(this.trouble);
    return Promise.resolve({ document: structuredClone(this.document), revision: this.revision });
  }

  async save(document: KeptDocument, revision: number) {
    this.asked += 1;
    await new Promise((resolve) => setTimeout(resolve, this.delay));
    if (this.trouble !== null) throw this.trouble;
    if (revision !== this.revision)
      throw new ApiError({ code: "DOCUMENT_CONFLICT", status: 409, detail: "" });
    this.saves += 1;
    this.restore(structuredClone(document), revision + 1);
    if (this.losesAnswers) throw new ApiError({ code: "OFFLINE", status: 0, detail: "" });
    return { revision: this.revision };
  }
}

async function open(lines: readonly string[] = []) {
  const server = new SmallServer(documentOf(...lines));
  const drafts = createMemoryDrafts();
  return { server, drafts, keeper: await openWith(server, drafts) };
}

async function openWith(remote: SmallServer, drafts: DraftStore): Promise<MapKeeper> {
  const opening = openMapKeeper({ key: "work", remote, drafts });
  await vi.advanceTimersByTimeAsync(10);
  return opening;
}

function documentOf(...lines: string[]): KeptDocument {
  return { map: mapOfLines(lines), marked: [], isFinished: false };
}

function addLine(document: KeptDocument, label: string): KeptDocument {
  const [first] = document.map.concepts;
  const [phrase] = document.map.phrases;
  if (first === undefined || phrase === undefined) throw new Error("There is nothing to add to.");
  const concepts = [...document.map.concepts, { ...first, id: `c-${label}`, label }];
  const added = { ...phrase, id: `p-${label}`, targets: [`c-${label}`] };
  const map = { ...document.map, concepts, phrases: [...document.map.phrases, added] };
  return { ...document, map };
}

function reword(document: KeptDocument, text: string): KeptDocument {
  const phrases = document.map.phrases.map((phrase) => ({ ...phrase, text }));
  return { ...document, map: { ...document.map, phrases } };
}

function saidBy({ map }: KeptDocument): string[] {
  return propositionsOf(map).map(
    ({ source, phrase, target }) => `${source.label} ${phrase.text} ${target.label}`,
  );
}
