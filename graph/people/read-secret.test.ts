import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { SecretWrongError } from "./errors.ts";
import { readSecret } from "./read-secret.ts";

const root = mkdtempSync(join(tmpdir(), "atlas-secret-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(root, "data-")), "not", "yet");
});

const hex = "00112233445566778899aabbccddeeff".repeat(2);
const bytes = Buffer.from(hex, "hex");

describe("the secret", () => {
  it("is made where none is given, for this user's eyes only, and is the same the next time", () => {
    const made = readSecret(undefined, folder);
    expect(made).toHaveLength(32);
    expect(statSync(join(folder, "secret")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, "secret"), "utf8")).toBe(`${made.toString("hex")}\n`);
    expect(readdirSync(folder)).toEqual(["secret"]);
    expect(readSecret("", folder)).toEqual(made);
  });

  it.each([
    { form: "hexadecimal digits", given: hex },
    { form: "base64", given: bytes.toString("base64") },
    { form: "base64 for addresses", given: bytes.toString("base64url") },
  ])("is taken as $form of 32 bytes, and nothing is written", ({ given }) => {
    expect(readSecret(given, folder)).toEqual(bytes);
    expect(existsSync(folder)).toBe(false);
  });

  it("is made of a passphrase, the same on every server and other for other words", () => {
    const phrase = "Тихий ранок над гаванню";
    const one = readSecret(phrase, folder);
    expect(one).toHaveLength(32);
    expect(readSecret(phrase.normalize("NFD"), "elsewhere")).toEqual(one);
    expect(readSecret(`${phrase}!`, folder)).not.toEqual(one);
  });

  it("is refused when it is short", () => {
    expect(() => readSecret("lighthouse", folder)).toThrow(SecretWrongError);
    expect(() => readSecret("lighthouse", folder)).toThrow(
      "ATLAS_SECRET is shorter than 16 characters",
    );
  });

  it("is not made anew over a file that holds something else", () => {
    readSecret(undefined, folder);
    const path = join(folder, "secret");
    chmodSync(path, 0o600);
    writeFileSync(path, "shopping list\n");
    expect(() => readSecret(undefined, folder)).toThrow(`"${path}" does not hold a secret`);
    expect(readFileSync(path, "utf8")).toBe("shopping list\n");
  });

  it("says where it could not be written", () => {
    writeFileSync(join(root, "file"), "");
    const blocked = join(root, "file", "data");
    expect(() => readSecret(undefined, blocked)).toThrow(SecretWrongError);
    expect(() => readSecret(undefined, blocked)).toThrow("give the secret as ATLAS_SECRET");
  });
});
