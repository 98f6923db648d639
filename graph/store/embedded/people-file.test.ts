/** What stays in the file of what people keep: nothing of what was erased, all of the rest. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { PeopleStore } from "../../people/people-store.ts";
import { openEmbeddedPeopleStore } from "./embedded-people-store.ts";

const root = mkdtempSync(join(tmpdir(), "atlas-erasing-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const A_WORD = /[\w-]{32}/g;
const randomWord = () => randomBytes(24).toString("base64url");
const COUNT = 30;

interface Words {
  readonly erased: readonly string[];
  readonly others: readonly string[];
}

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, "data-"));
  path = join(folder, "people.grafeo");
});

/** Which of the words stand in any file of the folder, as any text may be written. */
function foundOf(words: readonly string[], inFolder = folder): readonly string[] {
  const files = readdirSync(inFolder, { recursive: true, encoding: "utf8" })
    .map((name) => join(inFolder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file));
  return words.filter((word) => {
    const forms = [Buffer.from(word), Buffer.from(word, "utf16le")];
    return files.some((bytes) => forms.some((form) => bytes.includes(form)));
  });
}

/** The engine packs what repeats, so that only words that come once can be looked for: gives those that were written. */
async function fill(store: PeopleStore): Promise<Words> {
  const words: { erased: string[]; others: string[] } = { erased: [], others: [] };
  const keep = async (name: keyof Words, number: number, revision = 0) => {
    const [word, spoken] = [randomWord(), randomWord()];
    words[name].push(word, spoken);
    const summary = { name: word };
    const content = { word: spoken, more: "and so on ".repeat(50) };
    const id = `${name}-${number}`;
    await store.put({ kind: "student", id, owner: name, summary, content, revision });
  };
  for (let number = 0; number < COUNT; number++) await keep("erased", number);
  for (let number = 0; number < 3; number++) await keep("others", number);
  for (let revision = 1; revision < 4; revision++) {
    for (let number = 0; number < 10; number++) await keep("erased", number, revision);
  }
  await store.remove("student", "erased-1");
  return words;
}

const wordsOf = async (store: PeopleStore) => {
  const others = await store.readAll({ kind: "student", owner: "others", limit: 9 });
  return others
    .flatMap(({ summary, content }) => JSON.stringify([summary, content]).match(A_WORD) ?? [])
    .toSorted();
};

const PATIENTLY = { timeout: 5000, interval: 25 };

describe("what was erased", () => {
  it("is gone from every file in the folder a moment later, also what it was written over", async () => {
    const store = await openEmbeddedPeopleStore({ path });
    const words = await fill(store);
    // Two for each that was not written over, but for one that the packing has cut.
    const isWritten = () => foundOf(words.erased).length > 2 * COUNT - 10;
    await vi.waitFor(() => expect(isWritten()).toBe(true), PATIENTLY);
    for (let number = 0; number < 5; number++) await store.erase("student", `erased-${number}`);
    expect(await store.eraseShelf("student", "erased")).toBe(COUNT - 5);
    expect(isWritten()).toBe(true);
    await vi.waitFor(() => expect(foundOf(words.erased)).toEqual([]), PATIENTLY);
    expect(foundOf(words.others).length).toBeGreaterThan(3);
    expect(await wordsOf(store)).toEqual(words.others.toSorted());
    await store.close();
    expect(readdirSync(folder)).toEqual(["people.grafeo"]);
  });

  it("is gone when the store is closed, and all else is kept", async () => {
    const store = await openEmbeddedPeopleStore({ path });
    const words = await fill(store);
    await store.eraseShelf("student", "erased");
    await store.close();
    expect(foundOf(words.erased)).toEqual([]);
    expect(readdirSync(folder)).toEqual(["people.grafeo"]);
    const again = await openEmbeddedPeopleStore({ path });
    expect(await wordsOf(again)).toEqual(words.others.toSorted());
    expect(await again.list({ kind: "student", owner: "erased", limit: 9 })).toEqual([]);
    await again.close();
  });

  it("is gone after the next start where the process ended before", async () => {
    const store = await openEmbeddedPeopleStore({ path });
    const words = await fill(store);
    await store.eraseShelf("student", "erased");
    const left = join(root, "left");
    cpSync(folder, left, { recursive: true });
    await store.close();
    expect(foundOf(words.erased, left).length).toBeGreaterThan(COUNT);
    // As if it had ended while it wrote the new file.
    writeFileSync(join(left, "people.grafeo.renewed"), words.erased.join(" "));
    const next = await openEmbeddedPeopleStore({ path: join(left, "people.grafeo") });
    await vi.waitFor(() => expect(foundOf(words.erased, left)).toEqual([]), PATIENTLY);
    expect(await wordsOf(next)).toEqual(words.others.toSorted());
    await next.close();
  });

  it("leaves nothing to do where nothing was there to erase", async () => {
    const store = await openEmbeddedPeopleStore({ path });
    await store.erase("student", "nobody");
    expect(await store.eraseShelf("student", "erased")).toBe(0);
    expect(existsSync(`${path}.erased`)).toBe(false);
    await store.close();
  });

  it("costs nobody who reads or writes meanwhile an answer", async () => {
    const store = await openEmbeddedPeopleStore({ path });
    await fill(store);
    await store.erase("student", "erased-0");
    let answers = 0;
    while (existsSync(`${path}.erased`)) {
      const [words, { head }] = await Promise.all([
        wordsOf(store),
        store.update("student", "erased-9", ({ summary, content }) => ({
          summary,
          content,
          result: null,
        })),
      ]);
      expect(words).toHaveLength(6);
      expect(head.revision).toBe(5 + answers);
      answers += 1;
    }
    expect(await store.find("student", "erased-9")).toMatchObject({ revision: 4 + answers });
    await store.close();
  });
});

describe("a process that is killed while it erases", () => {
  it("has kept what it confirmed and erased what it confirmed", async () => {
    const steps = await runAndKill(path, 20);
    const store = await openEmbeddedPeopleStore({ path });
    const heads = await store.list({ kind: "past", owner: "somebody", limit: 9999 });
    const there = new Set(heads.map(({ id }) => id));
    const wrong = [...steps].filter(
      ([id, step]) => step !== "erasing" && there.has(id) !== (step === "kept"),
    );
    expect(wrong).toEqual([]);
    await store.close();
  });
});

const script = fileURLToPath(new URL("../../../test/fixtures/erase-people.ts", import.meta.url));

/** Gives the last step that it spoke of for each document. */
async function runAndKill(file: string, delay: number): Promise<ReadonlyMap<string, string>> {
  const child = spawn(process.execPath, ["--import", "tsx", script, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
  const ended = once(child, "close");
  await vi.waitFor(() => expect(text).toContain("erased"), { timeout: 20_000, interval: 5 });
  await wait(delay);
  child.kill("SIGKILL");
  await ended;
  // The last line may be cut short.
  const lines = text.split("\n").slice(0, -1);
  return new Map(lines.map((line) => [line.split(" ")[1] ?? "", line.split(" ")[0] ?? ""]));
}
