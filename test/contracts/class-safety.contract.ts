/** Who may do and see what in a class, how often one may guess, and that deleting leaves nothing. */
import { describe, expect, it } from "vitest";
import { openGate } from "../../graph/gate/open-gate.ts";
import type { DocumentKind } from "../../graph/people/people-store.ts";
import { createApp } from "../../web/server/create-app.ts";
import { ClassAsker, createMap, createSaid, OWNER, type Sentence } from "./class-people.ts";
import { type OpenedClasses, TOKEN } from "./opened-classes.ts";

const DRIVES: Sentence = ["Kranichzug", "drives", "exile"];
const KINDS: readonly DocumentKind[] = ["class", "code", "student", "past"];
const DAY = 86_400_000;

export function describeClassSafety(opened: () => OpenedClasses): void {
  describe("and its doors", () => {
    it("can be locked: nobody else joins, and who was in it comes back", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const { phrase } = await asker.join(link);
      await asker.act(link, { do: "lock" });
      const { code } = link;
      const refused = await asker.ask("POST", "/join", { body: { code } });
      expect(refused.body).toMatchObject({ status: 409, code: "CLASS_LOCKED" });
      const again = await asker.ask("POST", "/join/again", { body: { code, phrase } });
      expect(again.status).toBe(200);
      await asker.act(link, { do: "unlock" });
      expect(await asker.join(link)).toHaveProperty("token");
    });

    it("get another code: the old one opens nothing, and who has joined stays", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const { token } = await asker.join(link);
      const { body } = await asker.act(link, { do: "reroll" });
      expect(body.class.code).not.toBe(link.code);
      const old = await asker.ask("GET", `/join/${link.code}`);
      expect(old.body).toMatchObject({ status: 404, code: "CODE_UNKNOWN" });
      expect((await asker.ask("GET", `/join/${body.class.code}`)).status).toBe(200);
      expect((await asker.news(token)).status).toBe(200);
    });

    it("close behind a student who is taken out, with all of their work", async () => {
      const { asker, stores } = opened();
      const link = await asker.start();
      const { token, student } = await asker.join(link);
      await asker.say(token, DRIVES);
      const { body } = await asker.act(link, { do: "remove", student });
      expect(body.class.students).toEqual([]);
      expect((await asker.news(token)).body).toMatchObject({ status: 410, code: "WORK_GONE" });
      expect(await stores.people.find("student", student)).toBeNull();
      expect(await asker.see(link, "/map")).toMatchObject({ students: 0, said: [] });
    });

    it("open to another phrase for a student who lost theirs", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const { phrase, student } = await asker.join(link);
      const { body } = await asker.act(link, { do: "rephrase", student });
      const tryPhrase = (given: string) =>
        asker.ask("POST", "/join/again", { body: { code: link.code, phrase: given } });
      expect((await tryPhrase(phrase)).body).toMatchObject({ code: "PHRASE_UNKNOWN" });
      expect((await tryPhrase(body.phrase)).body).toMatchObject({ student });
    });

    it("are shut to new ones when it has ended", async () => {
      const { asker } = opened();
      const link = await asker.start();
      await asker.act(link, { do: "end" });
      const refused = await asker.ask("POST", "/join", { body: { code: link.code } });
      expect(refused.body).toMatchObject({ status: 409, code: "CLASS_CLOSED" });
    });

    it("tell guessers apart from a campus: wrong codes are counted, right ones never", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const guess = (code: string, address: string) =>
        asker.ask("POST", "/join", { body: { code }, address });
      const wrong = [];
      for (let index = 0; index < 31; index += 1)
        wrong.push((await guess("ZZZZZZ", "10.0.0.7")).body.code);
      expect(wrong.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => "CODE_UNKNOWN"));
      expect(wrong[30]).toBe("TOO_MANY_GUESSES");
      expect((await guess(link.code, "10.0.0.7")).body.code).toBe("TOO_MANY_GUESSES");
      expect((await guess(link.code, "10.0.0.8")).status).toBe(201);
    });

    it("let nobody guess phrases, nor keep a teacher out by guessing links", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const { phrase } = await asker.join(link);
      const tryPhrase = async (given: string, address: string) => {
        const body = { code: link.code, phrase: given };
        return (await asker.ask("POST", "/join/again", { body, address })).body.code;
      };
      for (let index = 0; index < 10; index += 1)
        expect(await tryPhrase(`amber-otter-${index}`, "10.0.1.1")).toBe("PHRASE_UNKNOWN");
      expect(await tryPhrase(phrase, "10.0.1.1")).toBe("TOO_MANY_GUESSES");
      expect(await tryPhrase(phrase, "10.0.1.2")).toBeUndefined();
      const tryLink = async (bearer: string) =>
        (await asker.ask("GET", `/classes/${link.id}`, { bearer, address: "10.0.1.1" })).body.code;
      for (let index = 0; index < 10; index += 1)
        expect(await tryLink(`wrong${index}`)).toBe("LINK_WRONG");
      expect(await tryLink("wrong")).toBe("TOO_MANY_GUESSES");
      expect(await tryLink(link.secret)).toBe(link.code);
    });

    it("bear a student who asks too often, and only that one is told to wait", async () => {
      const { stores } = opened();
      const limits = { requestsPerStudent: 3, requestsPerMinute: 50 };
      const app = await createApp({ ...stores, clientFolder: null, ...limits });
      const asker = new ClassAsker(() => app);
      const link = await asker.start();
      const [eager, calm] = [await asker.join(link), await asker.join(link)];
      const codes = [];
      for (let index = 0; index < 5; index += 1) codes.push((await asker.news(eager.token)).status);
      expect(codes).toEqual([200, 200, 200, 200, 429]);
      expect((await asker.news(calm.token)).status).toBe(200);
      await app.close();
    });
  });

  describe("and its links", () => {
    it("can be renewed: the old one opens nothing any more", async () => {
      const { asker } = opened();
      const link = await asker.begin();
      const { body } = await asker.act(link, { do: "renewLink" });
      expect(body.class.code).toBe(link.code);
      const old = await asker.see(link);
      expect(old).toMatchObject({ status: 403, code: "LINK_WRONG" });
      const renewed = { ...link, secret: body.secret };
      expect(await asker.see(renewed)).toMatchObject({ code: link.code, isOwner: true });
    });

    it("are two with a co-teacher, who sees the code, changes the class, and can be sent away", async () => {
      const { asker } = opened();
      const link = await asker.begin();
      const invited = await asker.act(link, { do: "inviteCoTeacher" });
      expect(invited.body.class).toMatchObject({ hasCoTeacher: true, isOwner: true });
      const second = { ...link, secret: invited.body.secret };
      expect(await asker.see(second)).toMatchObject({ isOwner: false, code: link.code });
      await asker.act(second, { do: "start" });
      const renewed = await asker.act(second, { do: "renewLink" });
      const third = { ...link, secret: renewed.body.secret };
      expect(await asker.see(second)).toMatchObject({ code: "LINK_WRONG" });
      expect(await asker.see(third)).toMatchObject({ state: "running", isOwner: false });
      await asker.act(link, { do: "endCoTeacher" });
      expect(await asker.see(third)).toMatchObject({ code: "LINK_WRONG" });
      expect(await asker.see(link)).toMatchObject({ hasCoTeacher: false });
    });

    it("belong to one class, and students' tokens to one student", async () => {
      const { asker } = opened();
      const [link, other] = [await asker.start(), await asker.start()];
      const { token, student } = await asker.join(link);
      expect(await asker.see({ ...other, secret: link.secret })).toMatchObject({ status: 403 });
      expect(await asker.see({ ...link, secret: token })).toMatchObject({ code: "LINK_WRONG" });
      const elsewhere = await asker.see(other, `/works/${student}`);
      expect(elsewhere).toMatchObject({ status: 410, code: "WORK_GONE" });
      for (const forged of [token.slice(0, -1), `${token}x`, token.replace(link.id, other.id), ""])
        expect((await asker.news(forged)).body).toMatchObject({ status: 410 });
    });

    it("are asked for by the atlas's own page alone", async () => {
      const { asker } = opened();
      const link = await asker.begin();
      const foreign = { headers: { origin: "http://evil.example" } };
      for (const refused of [
        await asker.ask("POST", "/join", { ...foreign, body: { code: link.code } }),
        await asker.ask("DELETE", `/classes/${link.id}`, { ...foreign, bearer: link.secret }),
      ])
        expect(refused.body).toMatchObject({ status: 403, code: "CROSS_SITE" });
    });

    it("are listed to whoever made them, without what opens them", async () => {
      const { asker } = opened();
      const mine = { "x-atlas-owner": "mine-mine-mine-mine-mine" };
      const body = { activity: (await asker.see(await asker.begin())).activity, name: "Mine" };
      const made = await asker.ask("POST", "/classes", { headers: mine, body });
      const listed = await asker.ask("GET", "/classes", { headers: mine });
      expect(listed.body.classes).toMatchObject([
        { id: made.body.id, name: "Mine", state: "open" },
      ]);
      const { secret, code } = made.body;
      for (const known of [secret, code]) expect(JSON.stringify(listed.body)).not.toContain(known);
      const all = await asker.ask("GET", "/classes", { bearer: TOKEN });
      expect(all.body.classes.length).toBeGreaterThan(1);
      expect((await asker.ask("GET", "/classes")).body).toMatchObject({ code: "NOT_YOURS" });
    });
  });

  describe("and its secrets", () => {
    it("keep from students what others wrote, who they are, and what experts say", async () => {
      const { asker } = opened();
      const experts = [{ name: "Geheimrat", map: createMap(["Zimt", "heilt", "Husten"]) }];
      const link = await asker.start({
        experts,
        same: { concepts: [["Knoblauch", "Ingwer"]], phrases: [] },
      });
      const [one, two] = [await asker.join(link), await asker.join(link)];
      await asker.say(one.token, DRIVES);
      await asker.act(link, { do: "ask", said: createSaid("x", "y", "z") });
      const seen = [
        (await asker.ask("GET", "/work", { bearer: two.token })).body,
        (await asker.news(two.token)).body,
        (await asker.ask("GET", `/join/${link.code}`)).body,
      ];
      const text = JSON.stringify(seen);
      for (const hidden of [
        "Kranichzug",
        "Geheimrat",
        "Zimt",
        one.student,
        one.phrase,
        "Knoblauch",
      ])
        expect(text).not.toContain(hidden);
    });

    it("give the projector counts: no student and no alias is in the map of the class", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const { token, student } = await asker.join(link);
      await asker.say(token, DRIVES);
      const text = JSON.stringify(await asker.see(link, "/map"));
      expect(text).toContain("Kranichzug");
      for (const hidden of [student, "alias", "animal"]) expect(text).not.toContain(hidden);
    });

    it("are kept as hashes: no code, phrase, token or secret stands in the store", async () => {
      const { asker, stores } = opened();
      const link = await asker.start();
      const joined = await asker.join(link);
      const kept = await readKept(stores.people);
      const secrets = [link.secret, link.code, joined.phrase, joined.token.split(".")[2]];
      for (const secret of secrets) expect(kept).not.toContain(secret);
      expect(kept).not.toContain(OWNER["x-atlas-owner"]);
    });

    it("are in nothing that anybody's statement could read", async () => {
      const { asker, stores } = opened();
      const link = await asker.start();
      const { token, student } = await asker.join(link);
      await asker.say(token, DRIVES);
      const gate = await openGate(stores.environment, stores.store);
      const app = await createApp({ ...stores, gate, clientFolder: null });
      const statement = "MATCH (n) RETURN labels(n), properties(n)";
      const answer = await new ClassAsker(() => app).ask("POST", "/cypher", {
        body: { statement },
      });
      await app.close();
      await gate.close();
      expect(answer.status).toBe(200);
      const all = JSON.stringify(answer.body);
      for (const hidden of ["Kranichzug", "exile", link.id, link.code, student])
        expect(all).not.toContain(hidden);
    });
  });

  describe("and its end", () => {
    it("leaves nothing: class, code, students and their past are gone for good", async () => {
      const { asker, stores, wait } = opened();
      const before = await countKept(stores.people);
      const link = await asker.start();
      const { token, student } = await asker.join(link);
      await asker.say(token, DRIVES);
      wait(60_000);
      await asker.say(token);
      expect((await asker.see(link, `/works/${student}`)).past).toHaveLength(1);
      const options = { bearer: link.secret };
      expect((await asker.ask("DELETE", `/classes/${link.id}`, options)).status).toBe(204);
      expect(await countKept(stores.people)).toEqual(before);
      expect(await readKept(stores.people)).not.toContain(student);
      expect(await asker.see(link)).toMatchObject({ status: 410, code: "CLASS_GONE" });
      expect((await asker.news(token)).body).toMatchObject({ status: 410, code: "CLASS_GONE" });
      const code = await asker.ask("GET", `/join/${link.code}`);
      expect(code.body).toMatchObject({ code: "CODE_UNKNOWN" });
    });

    it("is brought about by its owner, or whoever runs the server, and by nobody else", async () => {
      const { asker } = opened();
      const link = await asker.begin();
      const erase = async (options: object) =>
        (await asker.ask("DELETE", `/classes/${link.id}`, options)).status;
      const stranger = { headers: { "x-atlas-owner": "stranger-stranger-stranger" } };
      expect(await erase(stranger)).toBe(403);
      expect(await erase({})).toBe(403);
      expect(await erase({ headers: OWNER })).toBe(204);
      const second = await asker.begin();
      const byAdmin = await asker.ask("DELETE", `/classes/${second.id}`, { bearer: TOKEN });
      expect(byAdmin.status).toBe(204);
    });

    it("comes by itself when its time is over", async () => {
      const { asker, stores } = opened();
      const before = await countKept(stores.people);
      const link = await asker.begin({}, { retentionDays: 1 });
      await asker.join(link);
      const { createdAt, expiresAt } = await asker.see(link);
      expect(Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / DAY)).toBe(1);
      const later = Date.parse(expiresAt) + 1;
      // Another server, started after that; others' classes of this file last longer.
      const app = await createApp({ ...stores, clientFolder: null, now: () => new Date(later) });
      await app.close();
      expect(await countKept(stores.people)).toEqual(before);
    });
  });
}

async function readKept(people: OpenedClasses["stores"]["people"]): Promise<string> {
  const all = await Promise.all(
    KINDS.map((kind) => people.readAll({ kind, owner: null, limit: 10_000 })),
  );
  return JSON.stringify(all);
}

async function countKept(people: OpenedClasses["stores"]["people"]): Promise<readonly number[]> {
  const counts = KINDS.map(async (kind) => {
    const there = await people.list({ kind, owner: null, limit: 10_000 });
    const removed = await people.list({ kind, owner: null, removed: true, limit: 10_000 });
    return there.length + removed.length;
  });
  return Promise.all(counts);
}
