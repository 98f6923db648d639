/**
 * Where the parts meet: opens the store, brings an embedded one up to the codebook, serves, and prints the address as its
 * last line. On Neo4j it only says that an ingest is due: a shared database is not changed by starting a server.
 */
import { fileURLToPath } from "node:url";
import { GraphError } from "../graph/errors.ts";
import { ActivityFileError } from "../graph/reading/activity-library.ts";
import { CourseError } from "../graph/reading/course-library.ts";
import type { CypherGate } from "../graph/gate/cypher-gate.ts";
import { openGate } from "../graph/gate/open-gate.ts";
import type { GraphStore } from "../graph/store/graph-store.ts";
import { openPeopleStoreOrExplain } from "../graph/people/open-people-store.ts";
import type { PeopleStore } from "../graph/people/people-store.ts";
import { openStore } from "../graph/store/open-store.ts";
import { CodebookError, ForeignDataError, ForeignEdgesError } from "../ingest/errors.ts";
import { createProgressLine } from "../ingest/progress-line.ts";
import { runIngest } from "../ingest/run-ingest.ts";
import { ListenError, listen } from "../web/server/listen.ts";
import { readVersion } from "../web/server/routes/health.ts";
import { knownCodebookVersion } from "./codebook-state.ts";

const codebookFolder = fileURLToPath(new URL("../ingest/codebook", import.meta.url));
const clientFolder = fileURLToPath(new URL("../dist/client", import.meta.url));

try {
  await start();
} catch (error) {
  const expected = [
    GraphError,
    CodebookError,
    ForeignDataError,
    ForeignEdgesError,
    ListenError,
    RangeError,
    CourseError,
    ActivityFileError,
  ];
  const isExpected = expected.some((kind) => error instanceof kind);
  console.error(isExpected ? (error as Error).message : error);
  process.exit(error instanceof GraphError ? 2 : 1);
}

async function start(): Promise<void> {
  const store = await openStore(process.env);
  let people: PeopleStore | null = null;
  let gate: CypherGate | null = null;
  try {
    const codebookVersion = knownCodebookVersion(
      codebookFolder,
      process.env["ATLAS_DATA"] || ".atlas",
    );
    await bringUp(store, codebookVersion);
    people = await openPeopleStoreOrExplain(process.env, sayClosed);
    gate = await openGate(process.env, store);
    const parts = { store, people, gate, clientFolder, codebookVersion };
    const server = await listen({ ...parts, environment: process.env });
    stopOnSignals(() => server.stop());
    console.log(
      `The atlas is open (${store.engine.name} ${store.engine.version}). Ctrl-C stops it.`,
    );
    console.log(server.address);
  } catch (error) {
    // What went wrong first is what must be said.
    await gate?.close().catch(() => undefined);
    await people?.close().catch(() => undefined);
    await store.close().catch(() => undefined);
    throw error;
  }
}

function sayClosed({ message }: GraphError): void {
  console.error(`The atlas can be read, but nothing can be kept. ${message}`);
}

async function bringUp(store: GraphStore, codebookVersion: string): Promise<void> {
  if ((await readVersion(store)) === codebookVersion) return;
  if (store.engine.name === "neo4j") {
    console.log(
      "The codebook differs from what this database holds. Run `npm run ingest` to bring it up to date.",
    );
    return;
  }
  console.log("Filling the atlas from the codebook …");
  const progress = createProgressLine(process.stderr, true);
  const report = await runIngest(store, {
    codebookFolder,
    onStage: progress.stage,
    onProgress: progress.progress,
  });
  progress.end();
  const { nodes, edges } = report.elements;
  console.log(
    `${nodes} nodes and ${edges} relations in ${(report.milliseconds / 1000).toFixed(1)} s.`,
  );
}

function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(2);
        },
      );
    });
  }
}
