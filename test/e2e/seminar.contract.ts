/** A whole seminar as people hold it: a teacher, a wall, five students, from the wizard to the last deletion. */
import { expect, it } from "vitest";
import { comeIn, type Seminar } from "./seminar/come-in.ts";
import { loseTheServer, openPhone, stopAndGoOn } from "./seminar/go-on.ts";
import type { Seat } from "./seminar/seat.ts";
import { deleteEverything, takeAway } from "./seminar/take-away.ts";
import type { KillableAtlas } from "./seminar/use-killable-atlas.ts";
import { discuss, draw, EARNED, handBack, lookAround } from "./seminar/work.ts";

const MOST_MS = 300_000;

export function describeSeminar(name: string, atlas: KillableAtlas): void {
  it(
    `a seminar is held on ${name}, from the wizard to the report, and nothing of it is lost or left`,
    async () => {
      const seminar = await comeIn(atlas);
      await draw(seminar);
      await lookAround(seminar);
      await discuss(seminar);
      await handBack(seminar);
      const phone = await stopAndGoOn(seminar);
      await endAfterALoss(seminar, phone);
      expect(seminar.all.flatMap(({ faults }) => faults)).toEqual([]);
    },
    MOST_MS,
  );
}

/** Without the discussion, which is the same whichever store answers. */
export function describeShortSeminar(name: string, atlas: KillableAtlas): void {
  it(
    `what a class says on ${name} survives a killed server, and is taken away and deleted`,
    async () => {
      const seminar = await comeIn(atlas);
      await draw(seminar);
      await endAfterALoss(seminar, await openPhone(seminar));
      expect(seminar.all.flatMap(({ faults }) => faults)).toEqual([]);
    },
    MOST_MS,
  );
}

async function endAfterALoss(seminar: Seminar, phone: Seat): Promise<void> {
  const { desk, all } = seminar;
  await loseTheServer(seminar, phone);
  await desk.press("End");
  await desk.act("End");
  await Promise.all([
    takeAway(desk, { students: all.length, said: EARNED.join(",") }),
    ...all.map((seat) => seat.sees(seat.words.ended)),
  ]);
  await deleteEverything(desk);
  await Promise.all(all.map((seat) => seat.sees(seat.words.gone)));
}
