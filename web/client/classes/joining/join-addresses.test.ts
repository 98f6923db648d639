import { expect, it } from "vitest";
import { isOnlyHere, joinAddresses, spacedCode, spokenAddress } from "./join-addresses.ts";

const LOCAL = "http://127.0.0.1:4173";
const room = { addresses: ["http://192.168.1.20:4173"], isLocalOnly: false, port: 4173 };

it("a public address is the only one", () => {
  const here = { ...room, publicUrl: "https://atlas.example.edu" };
  expect(joinAddresses(here, LOCAL)).toEqual(["https://atlas.example.edu"]);
});

it("on the teacher's own machine the room's addresses are shown, never its loopback", () => {
  expect(joinAddresses({ ...room, publicUrl: null }, LOCAL)).toEqual(room.addresses);
});

it("an address by which another machine reached the page comes first", () => {
  const here = { ...room, publicUrl: null };
  expect(joinAddresses(here, "http://10.0.0.7:4173")[0]).toBe("http://10.0.0.7:4173");
});

it("where only this machine can open it, that is noticed", () => {
  const here = { addresses: [], isLocalOnly: true, publicUrl: null, port: 4173 };
  expect(joinAddresses(here, LOCAL)).toEqual([LOCAL]);
  expect(isOnlyHere(here, LOCAL)).toBe(true);
  expect(isOnlyHere(here, "https://atlas.example.edu")).toBe(false);
});

it("code and address are written as they are read out", () => {
  expect(spacedCode("K7M4RX")).toBe("K7M 4RX");
  expect(spokenAddress("http://192.168.1.20:4173")).toBe("192.168.1.20:4173/join");
});
