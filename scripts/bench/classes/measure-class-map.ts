/** How long the map of a large class takes after one save. */
import { ClassMapper } from "../../../graph/classes/class-map.ts";
import { createActivity, createMap, type Sentence } from "../../../test/contracts/class-people.ts";
import { createRandom } from "../../../test/kill/create-random.ts";
import { createLimitRow } from "../client/limit-row.ts";
import { median, type Row } from "../row.ts";

const STUDENTS = 300;
const PROPOSITIONS = 25;

export function measureClassMap(turns: number): Row {
  const random = createRandom(1);
  const pick = (many: number) => Math.floor(random() * many);
  const say = (): Sentence => [`concept ${pick(40)}`, `phrase ${pick(12)}`, `concept ${pick(40)}`];
  const mapOf = () => createMap(...Array.from({ length: PROPOSITIONS }, say));
  const activity = createActivity({ experts: [{ name: "one", map: mapOf() }] });
  const mapper = new ClassMapper({ activity, same: { concepts: [], phrases: [] } }, []);
  const growth = Array.from({ length: STUDENTS }, () =>
    Array.from({ length: 60 }, (_, minute) => [minute, minute] as const),
  );
  const take = (student: number, revision: number, map = mapOf()) =>
    mapper.take({ id: `s${student}`, revision, map, markedPhrases: [] });
  for (let student = 0; student < STUDENTS; student += 1) take(student, 1);
  const times = Array.from({ length: turns }, (_, turn) => {
    const map = mapOf();
    const started = performance.now();
    take(pick(STUDENTS), turn + 2, map);
    mapper.toMap(growth);
    return performance.now() - started;
  });
  const goal = { limit: 50, unit: "ms", digits: 1 } as const;
  const what = `class map of ${STUDENTS} maps × ${PROPOSITIONS} propositions, after one save`;
  return createLimitRow(what, median(times), goal);
}
