/** Reads server-sent events as a teacher's page does: by `fetch`, with the secret in a header. */
export interface ServerEvent {
  readonly name: string;
  // Tests look into all kinds of events.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
}

export class EventReader {
  readonly status: number;
  readonly contentType: string | null;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  readonly #abort: AbortController;
  #text = "";

  private constructor(response: Response, abort: AbortController) {
    if (response.body === null) throw new Error("There is nothing to read.");
    this.status = response.status;
    this.contentType = response.headers.get("content-type");
    this.#reader = response.body.getReader();
    this.#abort = abort;
  }

  static async open(url: string, secret: string): Promise<EventReader> {
    const abort = new AbortController();
    const headers = { authorization: `Bearer ${secret}` };
    return new EventReader(await fetch(url, { headers, signal: abort.signal }), abort);
  }

  /** The next event; null when the server ended. Comments are passed over. */
  async next(): Promise<ServerEvent | null> {
    for (;;) {
      const end = this.#text.indexOf("\n\n");
      if (end >= 0) {
        const block = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        const [, name, data] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? [];
        if (name !== undefined) return { name, data: JSON.parse(data ?? "") };
        continue;
      }
      const { done, value } = await this.#reader.read();
      if (done) return null;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }

  /** The next event that fits; null when the server ended. */
  async until(fits: (event: ServerEvent) => boolean): Promise<ServerEvent | null> {
    for (;;) {
      const event = await this.next();
      if (event === null || fits(event)) return event;
    }
  }

  close(): void {
    this.#abort.abort();
  }
}
