/** The same statements through the atlas and through the engine's own library, by turns. */
import { createLimitRow, createPlainRow } from "../client/limit-row.ts";
import { median, type Row } from "../row.ts";
import { GOOD_STATEMENTS, type NamedStatement } from "./asked-statements.ts";
import { HttpAsker } from "./http-asker.ts";
import type { OpenAtlas } from "./open-atlases.ts";

const NEO4J_GOAL = { limit: 1.3, unit: "×" } as const;
const EMBEDDED_GOAL = { ratio: 1.5, more: 2 } as const;

/** Often enough that the processor's caches are those of the one that is measured. */
const IN_TURN = 10;

interface Pace {
  readonly name: string;
  readonly ours: number;
  readonly raw: number;
}

export async function measurePace(atlas: OpenAtlas, turns: number): Promise<readonly Row[]> {
  const asker = new HttpAsker(atlas.address);
  const rows: Row[] = [];
  try {
    for (const statement of GOOD_STATEMENTS) {
      const pace = await measureOne(atlas, asker, { statement, turns });
      rows.push(createPlainRow(`${statement.name}: the engine's library`, pace.raw, "ms", 2));
      rows.push(toRow(atlas, pace));
    }
    return rows;
  } finally {
    asker.close();
  }
}

async function measureOne(
  atlas: OpenAtlas,
  asker: HttpAsker,
  { statement, turns }: { readonly statement: NamedStatement; readonly turns: number },
): Promise<Pace> {
  const { name, ...asked } = statement;
  const ours: number[] = [];
  const raw: number[] = [];
  let expected = 0;
  // The first turns are for what is not warm yet.
  for (let turn = -2; turn < turns; turn += 1) {
    const isWarm = turn >= 0;
    for (let time = 0; time < IN_TURN; time += 1) {
      const started = performance.now();
      expected = await atlas.raw(asked);
      if (isWarm) raw.push(performance.now() - started);
    }
    for (let time = 0; time < IN_TURN; time += 1) {
      const answer = await asker.ask(asked);
      if (answer.status !== 200 || answer.rows !== expected)
        throw new Error(`"${name}" gave ${answer.rows} rows (${answer.status}), not ${expected}.`);
      if (isWarm) ours.push(answer.ms);
    }
  }
  return { name, ours: median(ours), raw: median(raw) };
}

function toRow({ engine }: OpenAtlas, { name, ours, raw }: Pace): Row {
  const what = `${name}: by HTTP`;
  if (engine === "neo4j") {
    const row = createLimitRow(what, ours / raw, NEO4J_GOAL);
    return { ...row, measured: `${ours.toFixed(2)} ms, ${row.measured}` };
  }
  const { ratio, more } = EMBEDDED_GOAL;
  return {
    what,
    measured: `${ours.toFixed(2)} ms, ${(ours / raw).toFixed(2)} ×`,
    goal: `≤ ${ratio} × or + ${more} ms`,
    isMet: ours <= Math.max(raw * ratio, raw + more),
  };
}
