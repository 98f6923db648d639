/** What the server noticed and let pass. */
import type { ResultSummary } from "neo4j-driver";
import type { GateNotification } from "../../../gate/cypher-gate.ts";
import type { PositionOf } from "./position-of.ts";

export function toNotifications(
  summary: ResultSummary,
  positionOf: PositionOf,
): readonly GateNotification[] {
  return summary.gqlStatusObjects
    .filter((status) => "isNotification" in status && status.isNotification)
    .map(({ gqlStatus, statusDescription, position }) => {
      // `warn: label does not exist. The label `Foo` does not exist. Verify …`
      const text = statusDescription.replace(/^\w+: /, "");
      const end = text.indexOf(". ");
      const title = end < 0 ? text : text.slice(0, end);
      return {
        code: gqlStatus,
        title: title.charAt(0).toUpperCase() + title.slice(1),
        text: end < 0 ? text : text.slice(end + 2),
        position: position?.offset === undefined ? null : positionOf(Number(position.offset)),
      };
    });
}
