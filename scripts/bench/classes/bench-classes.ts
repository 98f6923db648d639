/** A class on both engines: many who save while a teacher looks on, many who join at once, and a server that is killed. */
import { openStore } from "../../../graph/store/open-store.ts";
import { runIngest } from "../../../ingest/run-ingest.ts";
import { fileURLToPath } from "node:url";
import { killClass } from "../../../test/kill/kill-class.ts";
import { startClassServer } from "../../../test/kill/start-class-server.ts";
import { Neo4jMissingError } from "../../../test/neo4j/neo4j-versions.ts";
import { withNeo4j } from "../ask/open-atlases.ts";
import type { BenchOptions } from "../bench-options.ts";
import { createUnmeasuredRow, type Row } from "../row.ts";
import { inTemporaryFolder } from "../temporary-folder.ts";
import { measureClassMap } from "./measure-class-map.ts";
import { measureSeminar } from "./measure-seminar.ts";

interface Extent {
  readonly students: number;
  readonly seconds: number;
  readonly kills: number;
  readonly turns: number;
}

const FULL: Extent = { students: 300, seconds: 60, kills: 20, turns: 101 };
/** Only to see that it works. */
const QUICK: Extent = { students: 60, seconds: 6, kills: 2, turns: 21 };
const CODEBOOK = fileURLToPath(new URL("../../../ingest/codebook", import.meta.url));

type Environment = Readonly<Record<string, string>>;

export async function benchClasses({ isQuick }: BenchOptions): Promise<readonly Row[]> {
  const extent = isQuick ? QUICK : FULL;
  return [
    ...(await inTemporaryFolder((folder) =>
      onEngine("embedded", { ATLAS_DATA: folder, NEO4J_URI: "" }, extent),
    )),
    ...(await onNeo4j(extent)),
    measureClassMap(extent.turns),
  ];
}

async function onNeo4j(extent: Extent): Promise<readonly Row[]> {
  try {
    return await inTemporaryFolder((folder) =>
      withNeo4j(({ uri }) => onEngine("Neo4j", { ATLAS_DATA: folder, NEO4J_URI: uri }, extent)),
    );
  } catch (error) {
    if (!(error instanceof Neo4jMissingError)) throw error;
    return [createUnmeasuredRow("classes on Neo4j", "", error.message)];
  }
}

async function onEngine(
  engine: string,
  environment: Environment,
  { students, seconds, kills }: Extent,
): Promise<readonly Row[]> {
  const store = await openStore(environment);
  await store.prepare();
  await runIngest(store, { codebookFolder: CODEBOOK });
  await store.close();
  console.error(`Classes, ${engine}: ${students} students …`);
  const server = await startClassServer("atlas", environment);
  const rows = await measureSeminar(server.address, { students, seconds });
  await server.kill();
  console.error(`Classes, ${engine}: ${kills} kills …`);
  const all = [...rows, await measureKills(environment, kills)];
  return all.map((row) => ({ ...row, what: `${engine}: ${row.what}` }));
}

async function measureKills(environment: Environment, rounds: number): Promise<Row> {
  const run = await killClass({
    start: () => startClassServer("atlas", environment),
    students: 40,
    rounds,
    saveEveryMs: 200,
    within: 2000,
    seed: Date.now() % 1_000_000,
  });
  const ends = run.goesOn ? "the class goes on" : "the class does not go on";
  return {
    what: `acknowledged saves lost by ${rounds} × kill -9`,
    measured: `${run.lost} of ${run.acknowledged}, ${ends}`,
    goal: "none, and the class goes on",
    isMet: run.lost === 0 && run.goesOn && run.refused.length === 0,
  };
}
