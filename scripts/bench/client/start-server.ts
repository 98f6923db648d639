/** The real server on a store of its own, without the checks of `npm start`, which might build anew what is measured. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

export interface RunningServer {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** @throws Error with what it printed when it ends before it is open */
export async function startServer(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    cwd: ROOT,
    env: {
      ...process.env,
      NEO4J_URI: "",
      HOST: "127.0.0.1",
      PORT: "0",
      ATLAS_DATA: dataFolder,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
        const found = /^http:\/\/\S+$/m.exec(output);
        if (found !== null) resolve(found[0].replace(/\/$/, ""));
      });
    }
    child.once("exit", () => reject(new Error(`The server ended before it was open:\n${output}`)));
  });
  return {
    address,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill("SIGINT");
      await once(child, "exit");
    },
  };
}
