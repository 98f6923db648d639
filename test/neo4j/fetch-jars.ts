/** The jars of a Neo4j, copied once by Maven into a cache that git does not see. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Neo4jMissingError, type Neo4jVersion } from "./neo4j-versions.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/atlas-neo4j/", import.meta.url));
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

/** The folder that holds them. @throws Neo4jMissingError */
export async function fetchJars(version: Neo4jVersion): Promise<string> {
  const home = join(CACHE, version);
  const jars = join(home, "lib");
  if (existsSync(jars)) return jars;
  checkMaven(version);
  mkdirSync(home, { recursive: true });
  const partial = mkdtempSync(join(home, "partial-"));
  try {
    await runMaven(version, partial);
    moveWhole(partial, jars);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return jars;
}

function checkMaven(version: Neo4jVersion): void {
  const { error, status } = spawnSync("mvn", ["--version"], { encoding: "utf8" });
  if (error === undefined && status === 0) return;
  throw new Neo4jMissingError(
    `The jars of Neo4j ${version} are fetched with Maven, and \`mvn\` does not run here. Install it (\`apt install maven\`, or https://maven.apache.org).`,
  );
}

async function runMaven(version: Neo4jVersion, target: string): Promise<void> {
  const options = ["-DincludeScope=runtime", `-DoutputDirectory=${target}`];
  const child = spawn("mvn", ["-q", "-B", COPY, ...options], {
    cwd: join(HERE, version),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  child.stdout.on("data", (text: Buffer) => output.push(String(text)));
  child.stderr.on("data", (text: Buffer) => output.push(String(text)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return;
  throw new Neo4jMissingError(
    `Maven could not fetch the jars of Neo4j ${version}: is Maven Central reachable? It said: ${output.join("").trim().slice(-600)}`,
  );
}

/** A rename is whole or not at all; two runs that fetch at the same time both end with whole jars. */
function moveWhole(partial: string, jars: string): void {
  try {
    renameSync(partial, jars);
  } catch (error) {
    if (!existsSync(jars)) throw error;
  }
}
