import { startNeo4j } from "/work/main/test/neo4j/start-neo4j.ts";
const t=Date.now();
const s = await startNeo4j({version: process.argv[2] as "5.26.30", auth: process.argv[3]==="auth"});
console.log(s.uri, s.pid, Date.now()-t);
await s.restart(); console.log("restarted", Date.now()-t);
if (process.argv[4]==="hang") { console.log("hang"); await new Promise(r=>setTimeout(r,60000)); }
await s.stop(); console.log("stopped", Date.now()-t);
