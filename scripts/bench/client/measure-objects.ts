/**
 * What a page's script holds, in kilobytes, from a snapshot of its heap. Without the machine code, of which the browser makes
 * more the longer a script runs, and without what is its own.
 */
import type { BenchTab } from "./bench-browser.ts";

const NOT_OURS = new Set(["code", "native", "hidden", "synthetic", "object shape"]);

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

export async function measureObjects(tab: BenchTab): Promise<number> {
  const { snapshot, nodes } = await takeSnapshot(tab);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const type = fields.indexOf("type");
  const size = fields.indexOf("self_size");
  let bytes = 0;
  for (let start = 0; start < nodes.length; start += fields.length) {
    const name = types[0][nodes[start + type] ?? 0] ?? "";
    if (!NOT_OURS.has(name)) bytes += nodes[start + size] ?? 0;
  }
  return bytes / 1_000;
}

async function takeSnapshot({ session }: BenchTab): Promise<Snapshot> {
  let text = "";
  const hear = ({ chunk }: { readonly chunk: string }): void => {
    text += chunk;
  };
  session.on("HeapProfiler.addHeapSnapshotChunk", hear);
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", hear);
  return JSON.parse(text) as Snapshot;
}
