import { openDatabase } from "../../graph/store/embedded/open-database.ts";
import { EngineReader } from "../../graph/store/embedded/engine-reader.ts";
import { readPaths } from "../../graph/store/embedded/read-paths.ts";
const o = openDatabase("/tmp/scale/graph.grafeo");
const r = new EngineReader(o.db);
let rows = 0, calls = 0, ids=0;
const orig = r.rows.bind(r);
r.rows = async (s, p, q) => { const x = await orig(s, p, q); if ((s as string).includes("RETURN r.id, type")) { rows += x.length; calls++; ids+=(p.ids as string[]).length } return x; };
for (const [from, to] of [["n0","n1"],["n90000", "n91000"], ["n77777", "n99999"]] as const) {
  rows = 0; calls = 0; ids=0; const t = performance.now();
  const ps = await readPaths(r, { from, to, types: [], statuses: [], maxLength: 8, limit: 50 });
  console.log(from, to, { rows, calls,ids }, ps.length, ps[0]?.edges.length, ps.at(-1)?.edges.length, Math.round(performance.now() - t)+'ms');
}
o.release();
