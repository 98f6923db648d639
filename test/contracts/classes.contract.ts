/** What a class promises to those who hold it and those who are in it, asked over real stores. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../web/server/create-app.ts";
import { describeClassSafety } from "./class-safety.contract.ts";
import { describeClassTalk } from "./class-talk.contract.ts";
import { ClassAsker, createMap, type Sentence } from "./class-people.ts";
import { type ClassStores, type OpenedClasses, TOKEN } from "./opened-classes.ts";

const MINUTE = 60_000;
const DRIVES: Sentence = ["conflict", "drives", "exile"];
const SHAPES: Sentence = ["policy", "shapes", "exile"];

export function describeClasses(name: string, open: () => Promise<ClassStores>): void {
  describe(`a class over ${name}`, () => {
    let stores: ClassStores;
    let app: FastifyInstance;
    let ahead = 0;
    const asker = new ClassAsker(() => app);
    const now = () => new Date(Date.now() + ahead);
    beforeAll(async () => {
      stores = await open();
      const limits = { adminToken: TOKEN, classesPerHour: 1000 };
      app = await createApp({ ...stores, clientFolder: null, now, ...limits });
    });
    afterAll(async () => {
      await app.close();
      await stores.people.close();
      await stores.store.close();
    });
    const opened = (): OpenedClasses => ({
      stores,
      app,
      asker,
      wait: (milliseconds) => {
        ahead += milliseconds;
      },
    });
    describeLife(opened);
    describeWork(opened);
    describeClassTalk(opened);
    describeClassSafety(opened);
  });
}

function describeLife(opened: () => OpenedClasses): void {
  describe("and its clock", () => {
    it("opens, runs, pauses, goes on, ends and opens again", async () => {
      const { asker } = opened();
      const link = await asker.begin({}, { name: "Tuesday, 10:00" });
      const states = [(await asker.see(link)).state];
      for (const what of ["start", "pause", "resume", "end", "reopen"] as const)
        states.push((await asker.act(link, { do: what })).body.class.state);
      expect(states).toEqual(["open", "running", "paused", "running", "ended", "running"]);
      expect(await asker.see(link)).toMatchObject({
        name: "Tuesday, 10:00",
        code: link.code,
        isOwner: true,
        hasCoTeacher: false,
        isLocked: false,
        students: [],
      });
    });

    it("passes over what makes no sense: two teachers may click at once", async () => {
      const { asker } = opened();
      const link = await asker.start({ minutes: 10 });
      const { endsAt, startedAt } = await asker.see(link);
      for (const what of ["start", "resume", "reopen"] as const) {
        const { body } = await asker.act(link, { do: what });
        expect(body.class).toMatchObject({ state: "running", endsAt, startedAt });
      }
    });

    it("ends when time is up, takes what was on its way, and can be given more time", async () => {
      const { asker, wait } = opened();
      const link = await asker.start({ minutes: 10 });
      const { token } = await asker.join(link);
      wait(10 * MINUTE + 1000);
      expect((await asker.see(link)).state).toBe("ended");
      expect(await asker.say(token, DRIVES)).toMatchObject({
        status: 200,
        body: { state: "ended", revision: 2 },
      });
      wait(10_000);
      expect((await asker.say(token, SHAPES)).body).toMatchObject({
        status: 409,
        code: "CLASS_CLOSED",
        detail: expect.stringContaining("has ended"),
      });
      await asker.act(link, { do: "extend", minutes: 5 });
      expect(await asker.say(token, SHAPES)).toMatchObject({ body: { state: "running" } });
      wait(5 * MINUTE);
      expect((await asker.see(link)).state).toBe("ended");
    });

    it("stands still in a pause, and takes nothing", async () => {
      const { asker, wait } = opened();
      const link = await asker.start({ minutes: 10 });
      const { token } = await asker.join(link);
      const { endsAt } = await asker.see(link);
      await asker.act(link, { do: "pause" });
      wait(20 * MINUTE);
      const paused = await asker.see(link);
      expect(paused.state).toBe("paused");
      expect(Date.parse(paused.endsAt) - Date.parse(endsAt)).toBeGreaterThanOrEqual(20 * MINUTE);
      expect((await asker.say(token, DRIVES)).body).toMatchObject({ code: "CLASS_CLOSED" });
      const { body } = await asker.act(link, { do: "resume" });
      const left = Date.parse(body.class.endsAt) - Date.parse(body.class.now);
      expect(left / MINUTE).toBeGreaterThan(9.9);
      expect(await asker.say(token, DRIVES)).toMatchObject({ status: 200 });
    });

    it("takes nothing before it starts", async () => {
      const { asker } = opened();
      const link = await asker.begin();
      const { token } = await asker.join(link);
      const refused = await asker.save(token, { revision: 1, map: createMap(DRIVES) });
      expect(refused.body).toMatchObject({
        code: "CLASS_CLOSED",
        detail: expect.stringContaining("not started"),
      });
      await asker.act(link, { do: "extend", minutes: 7 });
      const { body } = await asker.act(link, { do: "start" });
      const given = Date.parse(body.class.endsAt) - Date.parse(body.class.startedAt);
      expect(given).toBe(7 * MINUTE);
    });
  });
}

function describeWork(opened: () => OpenedClasses): void {
  describe("and its students", () => {
    it("join by the code, with an alias of their own and a phrase in their language", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const code = ` ${link.code.slice(0, 3)}-${link.code.slice(3)} `.toLowerCase();
      const invited = await asker.ask("GET", `/join/${encodeURIComponent(code)}`);
      expect(invited.body).toMatchObject({
        class: link.id,
        title: "Why people move",
        retentionDays: 180,
      });
      const joined = await Promise.all(
        ["en", "id", "uk"].map((language) => asker.join(link, language)),
      );
      expect(joined[0].phrase).toMatch(/^[a-z]+-[a-z]+-\d{3}$/);
      expect(joined[2].phrase).toMatch(/^[а-яіїєґ]+-[а-яіїєґ]+-\d{3}$/);
      const aliases = joined.map(({ alias }) => JSON.stringify(alias));
      expect(new Set(aliases).size).toBe(3);
      const { students } = await asker.see(link);
      expect(students.map((student: { id: string }) => student.id).toSorted()).toEqual(
        joined.map(({ student }) => student).toSorted(),
      );
    });

    it("save their map under revisions, and see what they saved on another device", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const first = await asker.join(link);
      expect((await asker.say(first.token, DRIVES)).body).toMatchObject({ revision: 2 });
      const typed = first.phrase.toUpperCase().replaceAll("-", "  ");
      const again = await asker.ask("POST", "/join/again", {
        body: { code: link.code, phrase: typed },
      });
      expect(again.body).toMatchObject({ student: first.student, phrase: first.phrase });
      expect(again.body.token).not.toBe(first.token);
      const own = await asker.ask("GET", "/work", { bearer: again.body.token });
      expect(own.body).toMatchObject({
        alias: first.alias,
        map: { ...createMap(DRIVES), id: first.student, revision: 2 },
        news: { revision: 2, isFinished: false },
      });
      expect((await asker.see(link)).students).toHaveLength(1);
    });

    it("are told when another device was first, and may send the same again", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const { token } = await asker.join(link);
      const mine = { revision: 1, map: createMap(DRIVES) };
      const theirs = { revision: 1, map: createMap(SHAPES) };
      expect((await asker.save(token, mine)).body).toMatchObject({ revision: 2 });
      const late = await asker.save(token, theirs);
      expect(late.body).toMatchObject({ status: 409, code: "DOCUMENT_CONFLICT", revision: 2 });
      // The answer was lost on its way.
      expect((await asker.save(token, mine)).body).toMatchObject({ revision: 2 });
      const own = await asker.ask("GET", "/work", { bearer: token });
      expect(own.body.map.concepts).toEqual(createMap(DRIVES).concepts);
    });

    it("lose none of what many save at once", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const joined = await Promise.all(Array.from({ length: 8 }, () => asker.join(link)));
      const rounds = joined.flatMap(({ token }) =>
        [DRIVES, SHAPES].map(async (sentence) => {
          const map = createMap(sentence);
          return (await asker.save(token, { revision: 1, map })).status;
        }),
      );
      const statuses = await Promise.all(rounds);
      expect(statuses.filter((status) => status === 200)).toHaveLength(8);
      expect(statuses.filter((status) => status === 409)).toHaveLength(8);
      const { students } = await asker.see(link);
      expect(students.map(({ revision }: { revision: number }) => revision)).toEqual(
        Array.from({ length: 8 }, () => 2),
      );
    });

    it("say that they have finished, are seen, and are counted", async () => {
      const { asker, wait } = opened();
      const link = await asker.start();
      const { token } = await asker.join(link);
      const map = { ...createMap(DRIVES, SHAPES), parkingLot: ["c2"] };
      await asker.save(token, { revision: 1, map, isFinished: true });
      const [head] = (await asker.see(link)).students;
      expect(head).toMatchObject({ isFinished: true, concepts: 2, propositions: 2, parked: 1 });
      wait(MINUTE);
      await asker.news(token);
      const [later] = (await asker.see(link)).students;
      const seenAfter = Date.parse(later.seenAt) - Date.parse(head.seenAt);
      expect(seenAfter).toBeGreaterThanOrEqual(MINUTE);
      expect(later).toEqual({ ...head, seenAt: later.seenAt });
    });

    it("leave earlier revisions behind, once a minute, so that growth is seen", async () => {
      const { asker, wait } = opened();
      const link = await asker.start();
      const { token, student } = await asker.join(link);
      await asker.say(token, DRIVES);
      await asker.say(token, SHAPES);
      wait(MINUTE);
      await asker.say(token, DRIVES, SHAPES);
      await asker.say(token, DRIVES, SHAPES, ["exile", "changes", "policy"]);
      const work = await asker.see(link, `/works/${student}`);
      expect(work.past).toMatchObject([{ revision: 3, concepts: 2, propositions: 1 }]);
      const past = await asker.see(link, `/works/${student}/past/3`);
      expect(past.map.concepts).toEqual(createMap(SHAPES).concepts);
      const { growth } = await asker.see(link, "/map");
      expect(growth).toEqual([
        { minute: 0, propositions: 1 },
        { minute: 1, propositions: 3 },
      ]);
    });

    it("join sixty in half a minute from one address", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const started = performance.now();
      const joined = await Promise.all(
        Array.from({ length: 60 }, () => asker.ask("POST", "/join", { body: { code: link.code } })),
      );
      expect(joined.map(({ status }) => status)).toEqual(Array.from({ length: 60 }, () => 201));
      expect(performance.now() - started).toBeLessThan(30_000);
      for (const each of ["alias", "phrase", "token"])
        expect(new Set(joined.map(({ body }) => JSON.stringify(body[each]))).size).toBe(60);
      expect((await asker.see(link)).students).toHaveLength(60);
    });
  });
}
