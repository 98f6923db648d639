/**
 * A Python that has the readers the tests ask for. Where the system's lacks one, a virtual environment beside the installed
 * packages gets it, once. What cannot be had is said with how to get it; in CI that fails the run.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ENVIRONMENT = fileURLToPath(
  new URL("../../node_modules/.cache/python-readers", import.meta.url),
);
const OWN_PYTHON = `${ENVIRONMENT}/${process.platform === "win32" ? "Scripts/python.exe" : "bin/python"}`;

/** Names of packages, which are those of their modules too. @throws Error in CI when there is none. */
export function findPython(packages: readonly string[]): string | null {
  const found = [process.env["PYTHON"], "python3", "python"].find(
    (command) => command !== undefined && command !== "" && runs(command, ["--version"]),
  );
  if (found === undefined) return missing("no Python 3 was found. Install it or set PYTHON.");
  for (const python of [found, OWN_PYTHON]) if (hasAll(python, packages)) return python;
  return makeEnvironment(found, packages)
    ? OWN_PYTHON
    : missing(
        `Python lacks ${packages.join(", ")}. Run: ${found} -m pip install ${packages.join(" ")}`,
      );
}

function hasAll(python: string, packages: readonly string[]): boolean {
  return runs(python, ["-c", packages.map((name) => `import ${name}`).join("; ") || "pass"]);
}

function makeEnvironment(python: string, packages: readonly string[]): boolean {
  const isThere = existsSync(OWN_PYTHON);
  // What the system has is used; only the rest is fetched.
  const made = isThere || runs(python, ["-m", "venv", "--system-site-packages", ENVIRONMENT]);
  const quiet = ["--quiet", "--disable-pip-version-check", "--prefer-binary"];
  return made && runs(OWN_PYTHON, ["-m", "pip", "install", ...quiet, ...packages]);
}

function runs(command: string, parameters: readonly string[]): boolean {
  const { status } = spawnSync(command, parameters, { stdio: "ignore", timeout: 120_000 });
  return status === 0;
}

function missing(why: string): null {
  const message = `Tests with Python's readers are skipped: ${why}`;
  if (process.env["CI"] === "true") throw new Error(message);
  console.warn(message);
  return null;
}

/** Runs a script of `test/formats/python` and gives what it printed, from JSON. */
export function runPython(python: string, script: string, parameters: readonly string[]): unknown {
  const file = fileURLToPath(new URL(`python/${script}`, import.meta.url));
  const { stdout, stderr, status } = spawnSync(python, [file, ...parameters], {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8", PYTHONUTF8: "1" },
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return JSON.parse(stdout);
}
