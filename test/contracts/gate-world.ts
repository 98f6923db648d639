/** The small world and beside it a crowd, so that heavy statements are heavy. */
import type { ChangePlan } from "../../graph/model/change-plan.ts";
import * as world from "../fixtures/small-world.ts";

const CROWD = 1200;

function crowd(number: number) {
  return world.entity(`n${number}`, "N", { name: `Name ${number % 7} of ${number}` });
}

const numbers = Array.from({ length: CROWD }, (_, number) => number);

export const gateWorld: ChangePlan = {
  ...world.smallWorld,
  createNodes: [...world.smallWorld.createNodes, ...numbers.map(crowd)],
  createEdges: [
    ...world.smallWorld.createEdges,
    ...numbers.flatMap((number) =>
      [1, 7, 61].map((step) =>
        world.edge(`e${number}-${step}`, [`n${number}`, "SUPPORTS", `n${(number + step) % CROWD}`]),
      ),
    ),
  ],
};
