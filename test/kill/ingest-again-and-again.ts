/** A child process for the kill test: writes a codebook's image into a store and takes it out, in turn, until it is killed. */
import { readFileSync } from "node:fs";
import { openStore } from "../../graph/store/open-store.ts";
import { applyImage, planImage, type readImage } from "../../ingest/run-ingest.ts";

const [file = ""] = process.argv.slice(2);
// As it was read once: reading fifty codebooks would take most of the test.
const { image, atlas } = JSON.parse(readFileSync(file, "utf8")) as ReturnType<typeof readImage>;
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
