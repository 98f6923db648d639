/** What a teacher's window is told while students work, over real HTTP; teacher and students may be on two servers. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ClassAsker, type Sentence, type TeacherLink } from "./class-people.ts";
import { EventReader } from "./read-events.ts";

export interface ClassServers {
  /** Listening. */
  readonly teachers: FastifyInstance;
  readonly students: FastifyInstance;
  close(): Promise<void>;
}

const DRIVES: Sentence = ["conflict", "drives", "exile"];

export function describeClassEvents(engine: string, open: () => Promise<ClassServers>): void {
  describe(`a teacher's window over ${engine}`, () => {
    let servers: ClassServers;
    const teacher = new ClassAsker(() => servers.teachers);
    const students = new ClassAsker(() => servers.students);
    beforeAll(async () => {
      servers = await open();
    });
    afterAll(() => servers.close());

    const watch = async ({ id, secret }: TeacherLink) => {
      const { port } = servers.teachers.server.address() as { port: number };
      return EventReader.open(`http://127.0.0.1:${port}/api/classes/${id}/events`, secret);
    };

    it("is told the class and its map at once, and what students do within seconds", async () => {
      const link = await teacher.start();
      const events = await watch(link);
      expect(events.contentType).toContain("text/event-stream");
      const [first, second] = [await events.next(), await events.next()];
      expect(first).toMatchObject({ name: "class", data: { id: link.id, students: [] } });
      expect(second).toMatchObject({ name: "map", data: { students: 0 } });
      const { token, student } = await students.join(link);
      const joined = await events.until(({ data }) => data.students.length === 1);
      expect(joined?.data.students[0]).toMatchObject({ id: student, revision: 1 });
      const savedAt = performance.now();
      await students.say(token, DRIVES);
      const said = await events.until(({ name, data }) => name === "map" && data.students === 1);
      expect(said?.data.said).toMatchObject([{ said: { source: "conflict" }, students: 1 }]);
      expect(performance.now() - savedAt).toBeLessThan(5000);
      events.close();
    });

    it("is told at once what another window of the class did", async () => {
      const link = await teacher.begin();
      const events = await watch(link);
      await events.next();
      const delays: number[] = [];
      // Straight after it was told something: the next look by itself is a second away.
      for (const what of ["lock", "unlock", "lock"] as const) {
        const clickedAt = performance.now();
        await teacher.act(link, { do: what });
        await events.until(({ data }) => data.isLocked === (what === "lock"));
        delays.push(performance.now() - clickedAt);
      }
      expect(Math.min(...delays)).toBeLessThan(800);
      events.close();
    });

    it("never answers a click with what was before it, while it is looking itself", async () => {
      const link = await teacher.start();
      const events = await watch(link);
      const shown: boolean[] = [];
      for (let click = 0; click < 12; click += 1) {
        const what = click % 2 === 0 ? "lock" : "unlock";
        const { body } = await teacher.act(link, { do: what });
        shown.push(body.class.isLocked);
        const { isLocked } = await teacher.see(link);
        shown.push(isLocked);
      }
      expect(shown).toEqual(Array.from({ length: 24 }, (_, index) => index % 4 < 2));
      const last = await events.until(({ data }) => data.isLocked === false);
      expect(last).not.toBeNull();
      events.close();
    });

    it("brings students what the teacher did, whatever server they are on", async () => {
      const link = await teacher.start();
      const { token } = await students.join(link);
      await students.news(token);
      await teacher.act(link, { do: "pause" });
      await expect
        .poll(async () => (await students.news(token)).body.state, { timeout: 3000 })
        .toBe("paused");
    });

    it("is told that the class is gone, and ends", async () => {
      const link = await teacher.begin();
      const events = await watch(link);
      await events.next();
      await teacher.ask("DELETE", `/classes/${link.id}`, { bearer: link.secret });
      expect(await events.until(({ name }) => name === "gone")).not.toBeNull();
      expect(await events.next()).toBeNull();
    });

    it("ends when its link is renewed, and opens with the new one alone", async () => {
      const link = await teacher.begin();
      const events = await watch(link);
      await events.next();
      const { body } = await teacher.act(link, { do: "renewLink" });
      expect(await events.until(() => false)).toBeNull();
      expect((await watch(link)).status).toBe(403);
      const renewed = await watch({ ...link, secret: body.secret });
      expect(await renewed.next()).toMatchObject({ name: "class" });
      renewed.close();
    });

    it("holds up nobody when it does not read, and sees the last of it when it does", async () => {
      const link = await teacher.start();
      const events = await watch(link);
      const joined = await Promise.all(Array.from({ length: 5 }, () => students.join(link)));
      const label = "x".repeat(250);
      for (let round = 1; round <= 4; round += 1) {
        const many = Array.from({ length: 100 }, (_, index): Sentence => {
          return [`${round} ${label}`, "leads to", `${index} ${label}`];
        });
        for (const { token } of joined)
          expect(await students.say(token, ...many)).toMatchObject({ status: 200 });
      }
      const last = await events.until(
        ({ name, data }) => name === "map" && data.said[0]?.said.source.startsWith("4"),
      );
      expect(last?.data.said[0].students).toBeGreaterThan(0);
      events.close();
    });
  });
}
