/**
 * The first 64 bits of SHA-256 over slices of one array, for many slices that begin at the same place: blocks that two
 * slices share are computed once. `crypto.subtle` waits for a promise at each of tens of thousands of slices.
 */

const BLOCK = 64;
const LENGTH_BYTES = 8;

export interface Digest {
  high: number;
  low: number;
}

export interface Digester {
  /** Of `bytes[from, to)`. The answer is overwritten by the next call. */
  readonly digest: (from: number, to: number) => Digest;
  /** The bytes have changed: nothing known of them holds any longer. */
  readonly forget: () => void;
}

export function createDigester(bytes: Uint8Array): Digester {
  const state = new Int32Array(8);
  const finished = new Int32Array(8);
  const tail = new Uint8Array(2 * BLOCK);
  const words = new Int32Array(BLOCK);
  const answer: Digest = { high: 0, low: 0 };
  let start = -1;
  let blocks = 0;

  function advance(from: number, whole: number): void {
    if (from !== start || whole < blocks) {
      state.set(INITIAL);
      start = from;
      blocks = 0;
    }
    for (; blocks < whole; blocks += 1) compress(state, words, bytes, from + blocks * BLOCK);
  }

  function finish(from: number, length: number): void {
    const rest = length % BLOCK;
    const size = rest + 1 + LENGTH_BYTES <= BLOCK ? BLOCK : 2 * BLOCK;
    tail.fill(0);
    tail.set(bytes.subarray(from + length - rest, from + length));
    tail[rest] = 0x80;
    // No slice has 2^29 bytes: the upper half of the length in bits stays 0.
    for (let byte = 0; byte < 4; byte += 1) tail[size - 1 - byte] = (length * 8) >>> (8 * byte);
    finished.set(state);
    for (let at = 0; at < size; at += BLOCK) compress(finished, words, tail, at);
  }

  return {
    digest(from, to) {
      const length = to - from;
      advance(from, Math.floor(length / BLOCK));
      finish(from, length);
      answer.high = (finished[0] as number) >>> 0;
      answer.low = (finished[1] as number) >>> 0;
      return answer;
    },
    forget() {
      start = -1;
    },
  };
}

/** One block, as FIPS 180-4 has it; `w` is room for its message schedule. */
function compress(state: Int32Array, w: Int32Array, bytes: Uint8Array, offset: number): void {
  schedule(w, bytes, offset);
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let t = 0; t < 64; t += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[t] as number) + (w[t] as number)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const mixed: Eight = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i += 1) state[i] = (state[i] as number) + (mixed[i] as number);
}

function schedule(w: Int32Array, bytes: Uint8Array, offset: number): void {
  for (let t = 0; t < 16; t += 1) {
    const at = offset + 4 * t;
    w[t] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  }
  for (let t = 16; t < 64; t += 1) {
    const x = w[t - 15] as number;
    const y = w[t - 2] as number;
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[t] = (w[t - 16] as number) + s0 + (w[t - 7] as number) + s1;
  }
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

type Eight = [number, number, number, number, number, number, number, number];

const PRIMES = firstPrimes(64);
/** The first 32 bits of the fractional parts of the square and cube roots of the first primes. */
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const ROUNDS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next += 1) {
    if (primes.every((prime) => next % prime !== 0)) primes.push(next);
  }
  return primes;
}
