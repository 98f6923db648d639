/** What a class says together: the map of all, votes, what is revealed and handed back. */
import { describe, expect, it } from "vitest";
import {
  createMap,
  createSaid,
  type ClassAsker,
  type Sentence,
  type TeacherLink,
} from "./class-people.ts";
import type { OpenedClasses } from "./opened-classes.ts";

const DRIVES: Sentence = ["conflict", "drives", "exile"];
const BLOCKS: Sentence = ["conflict", "blocks", "exile"];
const SHAPES: Sentence = ["policy", "shapes", "exile"];

export function describeClassTalk(opened: () => OpenedClasses): void {
  describe("and what it says together", () => {
    it("is counted: what most say, where they part, what the expert says and nobody else", async () => {
      const { asker } = opened();
      const experts = [
        { name: "realist", map: createMap(DRIVES, ["policy", "causes", "conflict"]) },
      ];
      const link = await asker.start({ experts });
      const [one, two, three] = await joinMany(asker, link, 3);
      await asker.say(one.token, DRIVES, SHAPES);
      await asker.say(two.token, ["Conflict ", "DRIVES", "exile"], SHAPES);
      await asker.say(three.token, BLOCKS);
      const map = await asker.see(link, "/map");
      expect(map).toMatchObject({
        students: 3,
        propositions: 5,
        agreed: [
          { said: { key: createSaid(...DRIVES).key }, students: 2 },
          { said: createSaid(...SHAPES), students: 2 },
        ],
        disputed: [{ students: 3, dissenters: 1 }],
        unsaid: [{ said: createSaid("policy", "causes", "conflict"), isJoined: false }],
        beyond: [{ said: createSaid(...SHAPES), students: 2 }],
        mistakes: [],
      });
      expect(map.said).toHaveLength(3);
      expect(map.concepts).toContainEqual({ key: "words:exile", label: "exile", students: 3 });
    });

    it("takes labels as the same that the activity, or the teacher, joined", async () => {
      const { asker } = opened();
      const same = { concepts: [["exile", "banishment"]], phrases: [] };
      const link = await asker.start({ same });
      const [one, two] = await joinMany(asker, link, 2);
      await asker.say(one.token, DRIVES);
      await asker.say(two.token, ["conflict", "leads to", "banishment"]);
      expect((await asker.see(link, "/map")).agreed).toEqual([]);
      const words = ["drives", "leads to"];
      await asker.act(link, { do: "joinLabels", of: "phrases", words });
      const joined = await asker.see(link, "/map");
      expect(joined.agreed).toMatchObject([{ students: 2 }]);
      const { body } = await asker.act(link, { do: "partLabels", of: "phrases", index: 0 });
      expect(body.class.same).toEqual({ concepts: [], phrases: [] });
      expect((await asker.see(link, "/map")).agreed).toEqual([]);
    });

    it("shows how many marked each mistake, and to students what they are when it is over", async () => {
      const { asker, wait } = opened();
      const mistakes = [{ phrase: "p1", reason: "Policy follows here.", claim: null }];
      const link = await asker.start({
        kind: "mistakes",
        start: createMap(DRIVES, SHAPES),
        mistakes,
      });
      const { token } = await asker.join(link);
      const given = (await asker.ask("GET", "/work", { bearer: token })).body;
      const marked = [{ phrase: "p0", reason: "I doubt it" }];
      await asker.save(token, { revision: 1, map: given.map, marked });
      expect((await asker.see(link, "/map")).mistakes).toEqual([
        { said: createSaid(...DRIVES), isKnown: false, students: 1 },
        { said: createSaid(...SHAPES), isKnown: true, students: 0 },
      ]);
      await asker.act(link, { do: "end" });
      expect((await asker.news(token)).body.mistakes).toEqual([]);
      wait(10_000);
      expect((await asker.news(token)).body.mistakes).toEqual([
        { phrase: "p1", reason: "Policy follows here." },
      ]);
    });

    it("is shown to students where the teacher reveals it, with a number and no name", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const [one, two] = await joinMany(asker, link, 2);
      await asker.say(one.token, DRIVES);
      await asker.say(two.token, DRIVES, SHAPES);
      expect((await asker.news(one.token)).body.revealed).toEqual([]);
      await asker.act(link, { do: "reveal", said: createSaid(...SHAPES) });
      await asker.act(link, { do: "reveal", said: createSaid(...DRIVES) });
      expect((await asker.news(one.token)).body.revealed).toEqual([
        { ...createSaid(...SHAPES), students: 1 },
        { ...createSaid(...DRIVES), students: 2 },
      ]);
      await asker.act(link, { do: "hide", key: createSaid(...SHAPES).key });
      expect((await asker.news(one.token)).body.revealed).toHaveLength(1);
    });

    it("is voted on: each student once, until the vote is closed", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const [one, two] = await joinMany(asker, link, 2);
      const asked = await asker.act(link, { do: "ask", said: createSaid(...DRIVES) });
      const [{ id: vote }] = asked.body.class.votes;
      const cast = (token: string, choice: string) =>
        asker.ask("POST", "/work/votes", { bearer: token, body: { vote, choice } });
      await cast(one.token, "agree");
      await cast(two.token, "agree");
      const changed = await cast(two.token, "disagree");
      const tally = { agree: 1, disagree: 1, unsure: 0 };
      expect(changed.body.votes).toEqual([
        { id: vote, said: createSaid(...DRIVES), isOpen: true, tally, yours: "disagree" },
      ]);
      await asker.act(link, { do: "closeVote", vote });
      await cast(one.token, "unsure");
      expect((await asker.see(link)).votes).toMatchObject([{ isOpen: false, tally }]);
      expect((await asker.see(link, `/works/${two.student}`)).votes).toEqual({
        [vote]: "disagree",
      });
    });

    it("goes back to those who say it, with a comment, until they change it", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const [one, two, three] = await joinMany(asker, link, 3);
      await asker.say(one.token, DRIVES);
      await asker.say(two.token, DRIVES);
      await asker.say(three.token, SHAPES);
      const said = createSaid(...DRIVES);
      const comment = "Always?";
      await asker.act(link, { do: "handBack", said, comment, student: null });
      expect((await asker.news(one.token)).body.handedBack).toEqual([{ ...said, comment }]);
      expect((await asker.news(three.token)).body.handedBack).toEqual([]);
      await asker.say(one.token, DRIVES, SHAPES);
      expect((await asker.news(one.token)).body.handedBack).toHaveLength(1);
      await asker.say(one.token, ["conflict", "often drives", "exile"], SHAPES);
      expect((await asker.news(one.token)).body.handedBack).toEqual([]);
      const heads = (await asker.see(link)).students;
      const counts = heads.map((head: { id: string; handedBack: number }) => [
        head.id,
        head.handedBack,
      ]);
      expect(Object.fromEntries(counts)).toEqual({
        [one.student]: 0,
        [two.student]: 1,
        [three.student]: 0,
      });
    });

    it("is all in one answer for a report", async () => {
      const { asker } = opened();
      const link = await asker.start();
      const { token, student } = await asker.join(link);
      await asker.say(token, DRIVES);
      const { class: shown, map, works } = await asker.see(link, "/works");
      expect(shown.id).toBe(link.id);
      expect(map.said).toHaveLength(1);
      expect(works).toMatchObject([
        { student: { id: student, revision: 2 }, marked: [], votes: {}, past: [] },
      ]);
      expect(works[0].map.phrases).toEqual(createMap(DRIVES).phrases);
    });
  });
}

async function joinMany(asker: ClassAsker, link: TeacherLink, many: number) {
  return Promise.all(Array.from({ length: many }, () => asker.join(link)));
}
