/** The refusal that only a shared database knows. */
import type { GatePosition } from "../../../gate/cypher-gate.ts";
import { GateError } from "../../../gate/gate-error.ts";
import type { PreparedStatement } from "../../../gate/prepare-statement.ts";

/** Of nodes that hold what people keep. */
export const SEALED = "Sealed";

/** What people keep is in the same database, and theirs. */
export function refuseSealed(position: GatePosition | null = null): GateError {
  return new GateError(
    "CYPHER_ADMIN",
    `${SEALED} marks what people keep in this database, and it is theirs. Ask for the atlas's own labels; CALL db.labels() lists all.`,
    { values: { name: SEALED }, position },
  );
}

/** As a label or as its name in a text. @throws GateError */
export function checkSealed({ tokens, offset, positionOf }: PreparedStatement): void {
  const named = tokens.find(({ text }) => text.replaceAll(/^['"]|['"]$/g, "") === SEALED);
  if (named !== undefined) throw refuseSealed(positionOf(named.start - offset));
}
