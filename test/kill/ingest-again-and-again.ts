/** A child process for the kill test: ingests and removes the codebook in turn until somebody kills it. */
import { openStore } from "../../graph/store/open-store.ts";
import { runIngest } from "../../ingest/run-ingest.ts";

const [codebookFolder = ""] = process.argv.slice(2);
const store = await openStore(process.env);
console.log("ready");
for (let round = 0; ; round += 1) {
  await runIngest(store, { codebookFolder, remove: round % 2 === 1 });
}
