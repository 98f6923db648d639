/** Asks a running atlas by HTTP, on connections that stay open, as a page does. */
import { Agent, request } from "node:http";

export interface Asked {
  readonly statement: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly limit?: number;
}

export interface Answered {
  readonly status: number;
  /** Of a problem; empty where it was answered. */
  readonly code: string;
  readonly rows: number;
  /** From the first byte sent to the last one received, in ms. */
  readonly ms: number;
}

export class HttpAsker {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  async ask(asked: Asked): Promise<Answered> {
    const started = performance.now();
    const { status, bytes } = await this.#post(JSON.stringify(asked));
    const ms = performance.now() - started;
    const text = bytes.toString("utf8");
    const { code = "", rows = [] } = JSON.parse(text) as { code?: string; rows?: unknown[] };
    return { status, code, rows: rows.length, ms };
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(body: string): Promise<{ status: number; bytes: Buffer }> {
    return new Promise((resolve, reject) => {
      const asking = request(
        `${this.#address}/api/cypher`,
        {
          agent: this.#agent,
          method: "POST",
          headers: {
            "content-type": "application/json",
            "content-length": Buffer.byteLength(body),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.once("error", reject);
          response.once("end", () => {
            resolve({ status: response.statusCode ?? 0, bytes: Buffer.concat(chunks) });
          });
        },
      );
      asking.once("error", reject);
      asking.end(body);
    });
  }
}
