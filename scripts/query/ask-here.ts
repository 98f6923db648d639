/** Through the gate of the store itself, where no server runs. */
import type { GateSummary } from "../../graph/gate/cypher-gate.ts";
import { openGate, type OpenGateEnvironment } from "../../graph/gate/open-gate.ts";
import { withStore } from "../../graph/store/with-store.ts";
import type { Asked } from "./asked.ts";

/** @throws GateError, GraphError */
export async function askHere(
  environment: OpenGateEnvironment,
  { request, sink, signal }: Asked,
): Promise<GateSummary> {
  return withStore(environment, async (store) => {
    const gate = await openGate(environment, store);
    // The gate's own processes keep nobody awake.
    const awake = setInterval(() => undefined, 60_000);
    try {
      return await gate.run(request, sink, { signal });
    } finally {
      await gate.close();
      clearInterval(awake);
    }
  });
}
