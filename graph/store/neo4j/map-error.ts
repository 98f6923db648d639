/** The driver's errors to ours, once. Never with the password, nor with anything else of the credentials. */
import neo4j, { type Neo4jError } from "neo4j-driver";
import {
  GraphError,
  StatementFailedError,
  StoreFullError,
  StoreRefusedError,
  StoreUnavailableError,
} from "../../errors.ts";

export interface ServerAddress {
  /** Without credentials. */
  readonly uri: string;
  readonly database: string;
  readonly user: string;
}

export function toGraphError(error: unknown, address: ServerAddress): unknown {
  if (error instanceof GraphError || !isNeo4jError(error)) return error;
  const { code, message } = error;
  const options = { cause: error };
  if (code.startsWith("Neo.ClientError.Security.")) {
    return new StoreRefusedError(sayRefused(code, address), options);
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new StoreRefusedError(
      `The Neo4j server at ${address.uri} has no database "${address.database}". Check NEO4J_DATABASE.`,
      options,
    );
  }
  if (/OutOfMemory|OutOfDisk/.test(code) || /no space left on device/i.test(message)) {
    return new StoreFullError(
      `The Neo4j server at ${address.uri} is out of memory or disk space. Free some, or raise its limits, and try again.`,
      options,
    );
  }
  if (/ReadOnly/.test(code)) {
    return new StoreRefusedError(
      `The database "${address.database}" at ${address.uri} is read-only. Allow writing in its configuration.`,
      options,
    );
  }
  if (isUnavailable(code)) {
    return new StoreUnavailableError(`The Neo4j server at ${address.uri}`, options);
  }
  return new StatementFailedError(`Neo4j refused a statement of this program: ${message}`, options);
}

/** A server that cannot answer now, or a connection that broke; `N/A` is the driver's own, such as a full pool. */
function isUnavailable(code: string): boolean {
  return (
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    code === "N/A" ||
    code.startsWith("Neo.TransientError.") ||
    code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut") ||
    code === "Neo.ClientError.Cluster.NotALeader"
  );
}

function sayRefused(code: string, { uri, user }: ServerAddress): string {
  if (code.endsWith(".AuthenticationRateLimit")) {
    return `The Neo4j server at ${uri} takes no logins for a while after several wrong ones. Check NEO4J_USER and NEO4J_PASSWORD, wait a minute and try again.`;
  }
  if (code.endsWith(".CredentialsExpired")) {
    return `The Neo4j server at ${uri} wants a new password for the user "${user}" before anything else. Set one, and check NEO4J_USER and NEO4J_PASSWORD.`;
  }
  if (code.endsWith(".Forbidden")) {
    return `The Neo4j server at ${uri} does not allow the user "${user}" to do this. Check NEO4J_USER and that user's rights.`;
  }
  return `The Neo4j server at ${uri} refused the user "${user}" and the password. Check NEO4J_USER and NEO4J_PASSWORD.`;
}

export function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof Error && error.name === "Neo4jError" && "code" in error;
}
