/**
 * `npm test`: everything, on a fresh clone too. Installs what is missing, then runs each check and prints what failed;
 * the last line is `N passed, N failed`. What cannot run here is named with how to get it; with CI=true that is a failure.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkNodeVersion } from "./check-node-version.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
checkNodeVersion();
const started = Date.now();
let passed = 0;
let failed = 0;

if (!existsSync("node_modules/.package-lock.json")) {
  console.log("Installing packages (once) …");
  if (
    spawnSync("npm", ["install", "--include=dev", "--no-save", "--no-audit", "--no-fund"], {
      stdio: "inherit",
      shell: process.platform === "win32",
    }).status !== 0
  ) {
    console.error("npm install failed: see above. The network and the disk are the usual reasons.");
    finish(1);
  }
}

await inLanes(["types", "boundaries", "format", "unused", "lint", "codebook"], check);
if (await run("build", ["run", "--silent", "build"])) {
  passed += 1;
  await runVitest();
} else {
  failed += 1;
  console.log("✗ build: the page does not build, so the tests were not run.");
}
finish(failed === 0 ? 0 : 1);

async function check(name) {
  const script = name === "codebook" ? "codebook:check" : `check:${name}`;
  if (await run(name, ["run", "--silent", script])) passed += 1;
  else failed += 1;
}

/** Runs a script quietly; its output is shown only when it fails. */
function run(name, args) {
  return new Promise((resolve) => {
    const child = spawn("npm", args, {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => (output += chunk));
    child.on("close", (code) => {
      if (code === 0) console.log(`✓ ${name}`);
      else console.log(`✗ ${name}\n${output.split("\n").slice(-80).join("\n")}`);
      resolve(code === 0);
    });
  });
}

/** Two at a time: most of each runs on one core. */
async function inLanes(items, work) {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all([lane(), lane()]);
}

/**
 * What needs no browser runs beside what waits for Neo4j most of the time, and then a third of the browsers, one by one, while
 * there is still something of Neo4j's; the others come last, alone. Arguments go to one run of everything, as vitest takes them.
 */
async function runVitest() {
  mkdirSync("test-results", { recursive: true });
  const given = process.argv.slice(2);
  if (given.length > 0) return runProjects("all", given);
  const files = readdirSync("test/e2e").filter((file) => file.endsWith(".e2e.test.ts"));
  const browsers = (isWanted) => [
    "--project",
    "browser",
    ...files.filter((_, index) => (index % 3 === 2) === isWanted).map((file) => `test/e2e/${file}`),
  ];
  const beside = { neo4j: ["--project", "neo4j"], unit: ["--project", "unit"] };
  beside["browser-one-by-one"] = [...browsers(true), "--maxWorkers=1"];
  await inLanes(Object.keys(beside), (name) => runProjects(name, beside[name]));
  await runProjects("browser", browsers(false));
}

async function runProjects(name, more) {
  const results = `test-results/vitest-${name}.json`;
  rmSync(results, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  // Two runs at once would write between each other's lines: one lane keeps its own until a run of it ends.
  const output = name === "unit" || name === "browser-one-by-one" ? "pipe" : "inherit";
  const { code, text } = await runChild(["vitest", "run", ...reporters, ...more], output);
  if (text !== "") console.log(text);
  if (!existsSync(results)) {
    console.log(`✗ vitest (${name}) did not finish: see above.`);
    failed += 1;
    return;
  }
  count(JSON.parse(readFileSync(results, "utf8")), code);
}

function runChild(args, output) {
  return new Promise((resolve) => {
    const child = spawn("npx", args, {
      stdio: ["ignore", output, output],
      shell: process.platform === "win32",
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => (text += chunk));
    child.on("close", (code) => resolve({ code, text }));
  });
}

function count(report, code) {
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that cannot even be loaded has no failed test of its own.
  if (code !== 0 && report.numFailedTests === 0) failed += Math.max(1, report.numFailedTestSuites);
  const skipped = report.numPendingTests;
  if (skipped > 0) {
    console.log(
      `${skipped} tests could not run here (see “skipped” above for what is missing and how to get it).`,
    );
    if (process.env.CI === "true") failed += skipped;
  }
}

function finish(code) {
  console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(code);
}
