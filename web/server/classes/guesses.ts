/** How often codes, phrases and links may be guessed wrongly. */
import { GuessLimit } from "./guess-limit.ts";

const MINUTE_MS = 60_000;
const TEN_MINUTES_MS = 10 * MINUTE_MS;
const EVERYBODY = "";

export class Guesses {
  readonly #codes: GuessLimit;
  readonly #allCodes: GuessLimit;
  readonly #ofAddress: GuessLimit;
  readonly #ofClass: GuessLimit;

  constructor(now: () => number) {
    this.#codes = new GuessLimit({ most: 30, windowMs: MINUTE_MS, now });
    this.#allCodes = new GuessLimit({ most: 300, windowMs: MINUTE_MS, now });
    this.#ofAddress = new GuessLimit({ most: 10, windowMs: TEN_MINUTES_MS, now });
    this.#ofClass = new GuessLimit({ most: 100, windowMs: TEN_MINUTES_MS, now });
  }

  /** @throws WebError */
  assertCode(address: string): void {
    this.#codes.assertRoom(address);
    this.#allCodes.assertRoom(EVERYBODY);
  }

  wrongCode(address: string): void {
    this.#codes.countWrong(address);
    this.#allCodes.countWrong(EVERYBODY);
  }

  /** @throws WebError */
  assertPhrase(classId: string, address: string): void {
    this.#ofAddress.assertRoom(`phrase ${classId} ${address}`);
    this.#ofClass.assertRoom(`phrase ${classId}`);
  }

  wrongPhrase(classId: string, address: string): void {
    this.#ofAddress.countWrong(`phrase ${classId} ${address}`);
    this.#ofClass.countWrong(`phrase ${classId}`);
  }

  /**
   * After a wrong one: a right one has 192 bits and is let in always, so that nobody can keep a teacher out.
   * @throws WebError
   */
  wrongLink(classId: string, address: string): void {
    this.#ofAddress.assertRoom(`link ${classId} ${address}`);
    this.#ofClass.assertRoom(`link ${classId}`);
    this.#ofAddress.countWrong(`link ${classId} ${address}`);
    this.#ofClass.countWrong(`link ${classId}`);
  }
}
