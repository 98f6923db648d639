/**
 * `npm start`, before anything is installed: plain JavaScript with Node's own modules. Installs and builds what is
 * missing or out of date, then hands over to `start.ts`.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkNodeVersion } from "./check-node-version.mjs";

// Not `npm ci`: it refuses the lock file, because the embedded engine names builds for platforms that are not published.
const INSTALL = ["install", "--include=dev", "--no-save", "--no-audit", "--no-fund"];

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
checkNodeVersion();

if (isOlder("node_modules/.package-lock.json", ["package-lock.json"])) {
  step("Installing packages (once, about a minute)", "npm", INSTALL);
}
if (
  isOlder("dist/client/index.html", [
    "web/client",
    "web/contract",
    "graph/analysis",
    "graph/formats",
    "graph/maps",
    "graph/classes",
    "graph/model",
    "vite.config.ts",
    "vite.frozen.config.ts",
    "vite.student.config.ts",
    "package-lock.json",
  ])
) {
  step("Building the page (about ten seconds)", "npm", ["run", "--silent", "build"]);
}

const server = spawn(
  process.execPath,
  ["--import", "tsx", "scripts/start.ts", ...process.argv.slice(2)],
  {
    stdio: "inherit",
    // The C library keeps an arena a thread; with two the embedded engine stays about 25 MB smaller (measured).
    env: { MALLOC_ARENA_MAX: "2", ...process.env },
  },
);
// Ctrl-C reaches the whole group; a signal to this process alone is passed on.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () =>
    signal === "SIGINT" && process.stdin.isTTY ? undefined : server.kill(signal),
  );
}
server.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));

function step(what, command, args) {
  console.log(`${what} …`);
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    shell: process.platform === "win32",
    // Whatever the reader's shell says: a page built for development is slow.
    env: { ...process.env, NODE_ENV: "production" },
    maxBuffer: 67_108_864,
  });
  if (status === 0) return;
  console.error(
    `${what} failed. Run \`${command} ${args.join(" ")}\` to see why; a broken network and a full disk are the usual reasons.`,
  );
  process.exit(1);
}

function isOlder(product, sources) {
  if (!existsSync(product)) return true;
  const made = statSync(product).mtimeMs;
  return sources.some((source) => newest(source) > made);
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}
