/** The two servers the tests run on: the long-term one, and a recent calendar version. */
export interface Neo4jRelease {
  readonly mainClass: string;
  /** Oldest Java it starts on. */
  readonly minJava: number;
  /** What its makers test it on: taken first where several are installed. */
  readonly supportedJava: readonly number[];
}

export const NEO4J_RELEASES = {
  "5.26.30": {
    mainClass: "org.neo4j.server.CommunityEntryPoint",
    minJava: 17,
    supportedJava: [17, 21],
  },
  "2026.08.1": {
    mainClass: "org.neo4j.server.Neo4jCommunity",
    minJava: 21,
    supportedJava: [21, 25],
  },
} as const satisfies Record<string, Neo4jRelease>;

export type Neo4jVersion = keyof typeof NEO4J_RELEASES;

/** A server cannot be had on this machine; the message says what is missing and how to get it. */
export class Neo4jMissingError extends Error {
  override readonly name = "Neo4jMissingError";
}
