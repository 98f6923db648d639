/** Values whose text says all of them: dates and times in ISO form, durations, UUIDs. */
import neo4j from "neo4j-driver";

const TESTS = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
  neo4j.isUUID,
  neo4j.isUnsupportedType,
];

export function isText(value: object): boolean {
  return TESTS.some((test) => test(value));
}
