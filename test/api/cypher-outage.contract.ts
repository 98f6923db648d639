/** What people hear when what answers their statements is gone, and that it answers again without a restart of the server. */
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { expect } from "vitest";
import type { CypherGate } from "../../graph/gate/cypher-gate.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { createApp } from "../../web/server/create-app.ts";

export interface ServedGate {
  readonly app: FastifyInstance;
  readonly ask: (statement: string, accept?: string) => Promise<Heard>;
}

export interface Heard {
  readonly status: number;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Of the last line, where lines were asked for. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

/** By HTTP, so that what is heard is what a browser or a script would hear. */
export async function serveGate(store: GraphStore, gate: CypherGate): Promise<ServedGate> {
  const app = await createApp({ store, gate, clientFolder: null });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const ask = async (statement: string, accept = "application/json"): Promise<Heard> => {
    const response = await fetch(`http://127.0.0.1:${port}/api/cypher`, {
      method: "POST",
      headers: { "content-type": "application/json", accept },
      body: JSON.stringify({ statement, limit: 10_000 }),
    });
    const text = await response.text();
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const type = response.headers.get("content-type") ?? "";
    return { status: response.status, type, body: lines[0] ?? {}, lines };
  };
  return { app, ask };
}

/** A problem with a sentence for people, and nothing of the machine in it. */
export function expectSentence(heard: Heard, status: number, code: string): void {
  expect(heard.body).toMatchObject({ code });
  expect(heard.status).toBe(status);
  expect(heard.type).toMatch(/^application\/problem\+json/);
  const { detail } = heard.body as { detail: string };
  expect(detail).toMatch(/^\p{Lu}.{20,}[.]$/u);
  expect(detail).not.toMatch(/\/tmp|\/home|node_modules|\.ts\b|at \w+ \(/);
}
