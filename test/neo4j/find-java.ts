/** Finds a Java that can start a given Neo4j: JAVA_HOME, the PATH, then whatever the system has installed. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { NEO4J_RELEASES, Neo4jMissingError, type Neo4jVersion } from "./neo4j-versions.ts";

export interface Java {
  readonly command: string;
  readonly major: number;
}

const JVM_FOLDERS = [
  { folder: "/usr/lib/jvm", inside: "bin/java" },
  { folder: "/Library/Java/JavaVirtualMachines", inside: "Contents/Home/bin/java" },
] as const;

/** @throws Neo4jMissingError */
export function findJava(version: Neo4jVersion): Java {
  const { minJava, supportedJava } = NEO4J_RELEASES[version];
  const found = listJavas();
  const usable = found.filter(({ major }) => major >= minJava);
  const [java] = [
    ...usable.filter(({ major }) => (supportedJava as readonly number[]).includes(major)),
    ...usable,
  ];
  if (java !== undefined) return java;
  const wanted = `Neo4j ${version} needs Java ${supportedJava.join(" or ")}`;
  const mend = `Install one (\`apt install openjdk-${minJava}-jre-headless\`, or https://adoptium.net) or set JAVA_HOME to it.`;
  if (found.length === 0) {
    throw new Neo4jMissingError(`${wanted}, and no Java was found on this machine. ${mend}`);
  }
  const present = found.map(({ command, major }) => `${major} (${command})`).join(", ");
  throw new Neo4jMissingError(`${wanted}; found only Java ${present}. ${mend}`);
}

function listJavas(): readonly Java[] {
  const home = process.env["JAVA_HOME"];
  const commands = [
    ...(home === undefined || home === "" ? [] : [join(home, "bin", "java")]),
    "java",
    ...JVM_FOLDERS.flatMap(({ folder, inside }) => listFolder(folder, inside)),
  ];
  return commands.flatMap((command) => {
    const major = readMajor(command);
    return major === null ? [] : [{ command, major }];
  });
}

function listFolder(folder: string, inside: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name, inside))
    .filter((command) => existsSync(command));
}

/** Null when there is no such command, or it does not say its version. */
function readMajor(command: string): number | null {
  // Its version is on stderr, in a line like `openjdk version "17.0.15" 2025-04-15`.
  const { stderr, error } = spawnSync(command, ["-version"], { encoding: "utf8" });
  if (error !== undefined) return null;
  const major = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1];
  return major === undefined ? null : Number(major);
}
