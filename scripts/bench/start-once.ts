/** `npm start` as a person runs it: from the command to the printed address, then Ctrl-C. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("../start.mjs", import.meta.url));
const START_LIMIT = 180_000;
const STOP_LIMIT = 15_000;

/** It ended, installed, built or hung instead; the message is what it said. */
export class StartFailedError extends Error {
  override readonly name = "StartFailedError";
}

export interface Start {
  readonly seconds: number;
  /** All that it printed, to see whether it had more to do than to start. */
  readonly output: string;
}

/** @throws StartFailedError */
export async function startOnce(dataFolder: string): Promise<Start> {
  const started = performance.now();
  const child = spawn(process.execPath, [SCRIPT], {
    env: { ...process.env, NEO4J_URI: "", HOST: "127.0.0.1", PORT: "0", ATLAS_DATA: dataFolder },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that nothing of it is left when it does not answer.
    detached: true,
  });
  let output = "";
  const closed = once(child, "close");
  const address = new Promise<number>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
        if (/^https?:\/\/\S+\s*$/m.test(output)) resolve(performance.now());
      });
    }
  });
  const killGroup = () => process.kill(-(child.pid ?? 0), "SIGKILL");
  const startLimit = setTimeout(killGroup, START_LIMIT);
  const opened = await Promise.race([address, closed.then(() => null)]);
  clearTimeout(startLimit);
  if (opened === null) throw new StartFailedError(toReason(output));

  child.kill("SIGINT");
  const stopLimit = setTimeout(killGroup, STOP_LIMIT);
  const [code] = await closed;
  clearTimeout(stopLimit);
  if (code !== 0) throw new StartFailedError(`it ended with ${String(code)} after SIGINT`);
  return { seconds: (opened - started) / 1000, output };
}

function toReason(output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "" && !/^\s+at /.test(line));
  return lines.find((line) => /error|fail|cannot|missing/i.test(line)) ?? lines.at(-1) ?? "silence";
}
