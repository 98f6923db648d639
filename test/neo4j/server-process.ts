/** One Java process that is a Neo4j server, and that never outlives the process that started it. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface ServerCommand {
  readonly java: string;
  readonly jars: string;
  readonly mainClass: string;
  readonly home: string;
  readonly heap: string;
  readonly isMeasured: boolean;
}

const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
/** A server that lives for minutes is not worth compiling well: all of it takes a third less of the processor (measured). */
const BRIEF = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
// The shell stays until Java ends, or until its standard input closes: that happens however we end, also by SIGKILL.
const WATCHED = `exec 3<&0; "$@" </dev/null & child=$!; (cat <&3 >/dev/null; kill -9 $child) & wait $child`;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const running = new Set<ServerProcess>();

export class ServerProcess {
  readonly pid: number;
  /** What it printed last. */
  output = "";
  readonly #child: ChildProcess;
  #hasEnded = false;

  constructor(command: ServerCommand) {
    this.#child = spawn("sh", ["-c", WATCHED, "sh", command.java, ...toArguments(command)], {
      // A group of its own, so that one signal reaches Java and the shell, and Ctrl+C reaches neither before us.
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.pid = this.#child.pid ?? 0;
    const keep = (text: Buffer) => (this.output = (this.output + String(text)).slice(-4000));
    this.#child.stdout?.on("data", keep);
    this.#child.stderr?.on("data", keep);
    const end = () => {
      this.kill();
      this.#hasEnded = true;
    };
    this.#child.once("error", end);
    this.#child.once("exit", end);
    this.#child.unref();
    if (running.size === 0) watchOurEnd();
    running.add(this);
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Its home is thrown away, so nothing is lost by not asking politely (that takes ten seconds). */
  kill(): void {
    running.delete(this);
    if (this.pid === 0) return;
    try {
      process.kill(-this.pid, "SIGKILL");
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }

  /** Also waits until the group is gone and its port and files are free. */
  async stop(): Promise<void> {
    this.kill();
    while (isAlive(this.pid)) await wait(50);
  }
}

function toArguments({
  jars,
  mainClass,
  home,
  heap,
  isMeasured,
}: ServerCommand): readonly string[] {
  return [
    `-Xmx${heap}`,
    ...(isMeasured ? [] : BRIEF),
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "--enable-native-access=ALL-UNNAMED",
    "-cp",
    join(jars, "*"),
    mainClass,
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
    "--console-mode",
  ];
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(-pid, 0);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ESRCH";
}

let isWatching = false;

function watchOurEnd(): void {
  if (isWatching) return;
  isWatching = true;
  process.once("exit", killAll);
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      killAll();
      // Nobody else decides what the signal means, so it means what it always does.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  }
}

function killAll(): void {
  for (const server of running) server.kill();
}
