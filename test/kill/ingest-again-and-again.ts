/** A child process for the kill test: writes the codebook into a store and takes it out, in turn, until it is killed. */
import { openStore } from "../../graph/store/open-store.ts";
import { applyImage, planImage, readImage } from "../../ingest/run-ingest.ts";

const [codebookFolder = ""] = process.argv.slice(2);
const { image, atlas } = readImage(codebookFolder);
const nothing = { nodes: [], edges: [] };
const store = await openStore(process.env);
console.log("ready");
for (let round = 0; ; round += 1) {
  const isIngest = round % 2 === 0;
  await applyImage(
    store,
    await planImage(store, isIngest ? image : nothing, isIngest ? atlas : null),
  );
}
