import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { AtMost } from "./at-most.ts";

it("runs so many at once, in the order in which they came, whatever becomes of each", async () => {
  const few = new AtMost(3);
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const done = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) =>
      few.run(async () => {
        begun.push(index);
        running += 1;
        most = Math.max(most, running);
        await wait(index % 3);
        running -= 1;
        if (index === 4) throw new Error("one of them");
        return index;
      }),
    ),
  );
  expect(most).toBe(3);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(9);
  expect(await few.run(async () => "free again")).toBe("free again");
});
