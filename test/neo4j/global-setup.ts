/** One Neo4j for the whole test run. Where it cannot be had the tests say so; in CI that fails the run. */
import type { TestProject } from "vitest/node";
import { Neo4jMissingError } from "./neo4j-versions.ts";
import { startNeo4j } from "./start-neo4j.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Null when there is no server to be had here, and then `neo4jMissing` says why. */
    neo4jUri: string | null;
    neo4jMissing: string | null;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const server = await startNeo4j({ version: "5.26.30" });
    project.provide("neo4jUri", server.uri);
    project.provide("neo4jMissing", null);
    return () => server.stop();
  } catch (error) {
    if (!(error instanceof Neo4jMissingError) || process.env["CI"] === "true") throw error;
    console.warn(`Tests on Neo4j are skipped. ${error.message}`);
    project.provide("neo4jUri", null);
    project.provide("neo4jMissing", error.message);
    return async () => {};
  }
}
