/** A server in a process of its own that can be killed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { KillableServer } from "./kill-class.ts";

/** Classes alone, which starts at once; or all of it, as a user starts it. */
const SCRIPTS = {
  classes: fileURLToPath(new URL("class-server.ts", import.meta.url)),
  atlas: fileURLToPath(new URL("../../scripts/start.ts", import.meta.url)),
} as const;

export async function startClassServer(
  what: keyof typeof SCRIPTS,
  environment: Readonly<Record<string, string>>,
): Promise<KillableServer> {
  const running = spawn(process.execPath, ["--import", "tsx", SCRIPTS[what]], {
    env: { ...process.env, HOST: "127.0.0.1", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const address = await new Promise<string>((resolve, reject) => {
    running.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      const found = /^http:\/\/\S+$/m.exec(output);
      if (found !== null) resolve(found[0].replace(/\/$/, ""));
    });
    running.once("exit", () => reject(new Error("The server ended before it was open.")));
  });
  return {
    address,
    async kill() {
      running.kill("SIGKILL");
      await once(running, "exit");
    },
  };
}
