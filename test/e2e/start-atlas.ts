/** Starts the atlas as a user does, in a process of its own, and stops it as a user does. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface RunningAtlas {
  /** The last line it printed: its address. */
  readonly address: string;
  readonly output: () => string;
  readonly milliseconds: number;
  readonly process: ChildProcess;
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<number | null>;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export async function startAtlas(
  environment: Readonly<Record<string, string>>,
): Promise<RunningAtlas> {
  const started = performance.now();
  const { child, output } = run(environment);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const found = /^http:\/\/\S+$/m.exec(output());
      if (found !== null) resolve(found[0]);
    });
    child.on("exit", () => reject(new Error(`The atlas ended before it was open:\n${output()}`)));
  });
  return {
    address: address.replace(/\/$/, ""),
    output,
    milliseconds: Math.round(performance.now() - started),
    process: child,
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      child.kill("SIGINT");
      const [code] = (await once(child, "exit")) as [number | null];
      return code;
    },
  };
}

/** For starts that are meant to fail. */
export async function startAndEnd(environment: Readonly<Record<string, string>>): Promise<Ended> {
  const { child, output } = run(environment);
  const [code] = (await once(child, "exit")) as [number | null];
  return { code, output: output() };
}

function run(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: "", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
  return { child, output: () => text };
}
