/**
 * Server-sent events to one teacher's window. Only the last of each kind matters: while a slow line has not taken one,
 * nothing is piled up behind it.
 */
import { PassThrough, type Readable } from "node:stream";
import type { ClassMap } from "../../../graph/classes/class-map.ts";
import type { TeacherClass } from "../../contract/classes.ts";

const COMMENT_EVERY_MS = 15_000;
/** A large map is not sent more often than a line of this speed takes it, in bytes a second. */
const MAP_BYTES_PER_SECOND = 1_000_000;

type EventName = "class" | "map";

export class TeacherStream {
  readonly secret: string;
  readonly #lines = new PassThrough({ highWaterMark: 65_536 });
  readonly #comments: NodeJS.Timeout;
  readonly #sent = new Map<EventName, string>();
  readonly #waiting = new Map<EventName, string>();
  #isFull = false;
  #lastMap: ClassMap | null = null;
  #nextMapAt = 0;

  constructor(secret: string) {
    this.secret = secret;
    this.#comments = setInterval(() => {
      if (!this.#isFull) this.#write(": here\n\n");
    }, COMMENT_EVERY_MS).unref();
    this.#lines.on("drain", () => this.#flush());
    this.onClose(() => clearInterval(this.#comments));
  }

  get readable(): Readable {
    return this.#lines;
  }

  onClose(listener: () => void): void {
    this.#lines.once("close", listener);
  }

  /** Sends it if anything but the time differs from what was sent last. */
  offerClass(shown: TeacherClass): void {
    const text = JSON.stringify({ ...shown, now: "" });
    if (this.#sent.get("class") === text) return;
    this.#sent.set("class", text);
    this.#send("class", JSON.stringify(shown));
  }

  offerMap(map: ClassMap): void {
    // The same map is the same object: no text has to be made to see it.
    if (this.#lastMap === map || performance.now() < this.#nextMapAt) return;
    this.#lastMap = map;
    const text = JSON.stringify(map);
    this.#nextMapAt = performance.now() + (1000 * text.length) / MAP_BYTES_PER_SECOND;
    this.#send("map", text);
  }

  /** With a last event. */
  endWith(name: string): void {
    this.#lines.write(`event: ${name}\ndata: {}\n\n`);
    this.end();
  }

  end(): void {
    this.#waiting.clear();
    this.#lines.end();
  }

  #send(name: EventName, data: string): void {
    if (this.#isFull) this.#waiting.set(name, data);
    else this.#write(`event: ${name}\ndata: ${data}\n\n`);
  }

  #write(text: string): void {
    if (this.#lines.writableEnded || this.#lines.destroyed) return;
    if (!this.#lines.write(text)) this.#isFull = true;
  }

  #flush(): void {
    this.#isFull = false;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const [name, data] of waiting) this.#send(name, data);
  }
}
