/** What every gate promises: readers are answered, everything else is refused in words, and nothing was changed, read or reached. */
import { afterAll, beforeAll, describe } from "vitest";
import { describeGateAnswers } from "./gate-answers.contract.ts";
import { Asker, type GateTarget, type OpenGateTarget } from "./gate-asking.ts";
import { describeGatePlans } from "./gate-plans.contract.ts";
import { describeGateRefusals } from "./gate-refusals.contract.ts";
import { describeGateSharing } from "./gate-sharing.contract.ts";
import { gateWorld } from "./gate-world.ts";

export { GATE_TEST_LIMITS, type OpenGateTarget } from "./gate-asking.ts";

export function describeGate(name: string, target: GateTarget): void {
  describe(`${name} as a CypherGate`, () => {
    let opened: OpenGateTarget;
    beforeAll(async () => {
      opened = await target.open();
      await opened.store.prepare();
      await opened.store.apply(gateWorld);
    });
    afterAll(() => opened.close());

    const asker = new Asker(() => opened);
    describeGateRefusals(target, asker, () => opened);
    describeGateAnswers(asker, () => opened);
    describeGatePlans(asker);
    describeGateSharing(asker, () => opened);
  });
}
