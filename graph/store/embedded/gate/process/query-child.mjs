/**
 * The process in which people's statements run: it has a copy of the graph, opened for reading, an empty environment and
 * nothing else, and is killed when it takes too long. Plain JavaScript, because a process that compiles TypeScript
 * first starts ten times as slowly (measured: 1.2 s against 0.12 s) and keeps 30 MB more.
 *
 * Asked `plan`, it answers with the engine's plan; the parent decides; asked `run`, it sends columns, then batches of rows
 * as JSON in UTF-8, then `done`. Each batch that was taken is answered with `more`; only a few are on their way.
 */
import g from "@grafeo-db/js";
import { CellReader, toEngineValue } from "./cells.mjs";

/** In ms; the engine works on threads of its own, so this loop is free to look. */
const WATCH_MS = 50;
const BATCH_ROWS = 200;
/** So that a batch fits into the system's own buffer, and goes over while the next is made. */
const BATCH_LENGTH = 64_000;
/** Batches on their way at most. */
const AHEAD = 4;
const MOST_PLANS = 200;
/** Of a statement with its values, in UTF-16 units: what is longer is planned each time. */
const LONGEST_KEY = 8_000;
/** Exit code that the parent reads as: too much memory. */
const OUT_OF_MEMORY = 77;

const [, , path, memoryMb] = process.argv;
const db = g.GrafeoDB.openReadOnly(path);

let parameters = {};
/** What the engine planned for a statement and its values. The copy never changes, so neither does that; the parent looks at it each time. */
const plans = new Map();
let untaken = 0;
let takeMore = () => undefined;

setInterval(() => {
  if (process.memoryUsage.rss() > Number(memoryMb) * 2 ** 20) process.exit(OUT_OF_MEMORY);
}, WATCH_MS);
// A parent that was killed leaves no process behind.
process.on("disconnect", () => process.exit(0));
process.on("message", (message) => {
  if (message.kind === "more") {
    untaken -= 1;
    return takeMore();
  }
  const work = message.kind === "plan" ? plan(message) : run(message);
  work.catch(sendError);
});

// Once, so that the first asker does not wait for what the engine loads when it is first used.
await db.executeCypher("MATCH (n) RETURN n LIMIT 1", {});
send({ kind: "ready", schema: readSchema() });

async function plan({ statement, parameters: given }) {
  parameters = toEngineValue(given);
  const key = `${statement}\0${JSON.stringify(given)}`;
  const text = plans.get(key) ?? (await explain(statement));
  if (plans.size === MOST_PLANS) plans.clear();
  if (key.length <= LONGEST_KEY) plans.set(key, text);
  send({ kind: "plan", plan: text });
}

async function explain(statement) {
  const result = await db.executeCypher(`EXPLAIN ${statement}`, parameters);
  return String(result.get(0).plan);
}

async function run({ statement, rows, bytes, profiles }) {
  const result = await db.executeCypher(statement, parameters);
  const columns = result.columns;
  send({ kind: "columns", columns });
  const truncatedBy = await sendRows(result, { columns, rows, bytes });
  const profile = profiles
    ? (await db.executeCypher(`PROFILE ${statement}`, parameters)).profile
    : null;
  send({
    kind: "done",
    truncatedBy,
    profile: profile?.root ?? null,
    rss: process.memoryUsage.rss(),
  });
}

async function sendRows(result, { columns, rows, bytes }) {
  const most = Math.min(result.length, rows);
  const reader = new CellReader((internalId) => db.getNode(internalId)?.get("id"));
  let left = bytes;
  let batch = [];
  let length = 0;
  /** Whether all had room. */
  const flush = async () => {
    const json = toJson(batch);
    // A comma for each row, and the brackets for the one that is not there.
    const fits = json.length - 1 <= left;
    const kept = fits ? batch : batch.slice(0, countFitting(batch, left));
    left -= json.length - 1;
    batch = [];
    length = 0;
    if (kept.length > 0) await sendBatch(fits ? json : toJson(kept), kept.length);
    return fits;
  };
  for (let index = 0; index < most; index += 1) {
    const values = result.get(index);
    const { row, size } = reader.read(columns.map((column) => values[column]));
    if (length + size > left) {
      await flush();
      return "bytes";
    }
    batch.push(row);
    length += size;
    const isFull = batch.length === BATCH_ROWS || length > BATCH_LENGTH;
    if (isFull && !(await flush())) return "bytes";
  }
  if (batch.length > 0 && !(await flush())) return "bytes";
  return result.length > most ? "rows" : null;
}

async function sendBatch(json, count) {
  send({ kind: "rows", json, count });
  untaken += 1;
  if (untaken >= AHEAD) await nextTaken();
}

/** How many of the rows, with a comma for each. */
function countFitting(rows, bytes) {
  let left = bytes;
  const first = rows.findIndex((row) => {
    left -= toJson(row).length + 1;
    return left < 0;
  });
  return first < 0 ? rows.length : first;
}

function toJson(value) {
  return Buffer.from(JSON.stringify(value));
}

function nextTaken() {
  return new Promise((resolve) => {
    takeMore = resolve;
  });
}

function readSchema() {
  const { labels, edge_types: types, property_keys: keys } = db.schema();
  return { labels: labels.map(toName), types: types.map(toName), keys: keys.map(toName) };
}

function toName(each) {
  return typeof each === "string" ? each : each.name;
}

function sendError(error) {
  send({
    kind: "error",
    message: String(error?.message ?? error),
    status: String(error?.gqlStatus ?? ""),
  });
}

function send(message) {
  process.send?.(message);
}
