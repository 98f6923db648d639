import type { NetworkInterfaceInfo } from "node:os";
import { expect, it } from "vitest";
import { describePlace } from "./here.ts";

const face = (address: string, more: object = {}) =>
  ({ address, family: "IPv4", internal: false, ...more }) as NetworkInterfaceInfo;

const INTERFACES = {
  lo: [face("127.0.0.1", { internal: true })],
  wan: [face("203.0.113.9"), face("169.254.3.4")],
  wlan: [face("192.168.1.20"), face("fe80::1", { family: "IPv6" })],
};

it("a server for this machine alone says so", () => {
  const place = describePlace({ host: "127.0.0.1", publicUrl: null, port: 4173 }, INTERFACES);
  expect(place).toEqual({ addresses: [], isLocalOnly: true, publicUrl: null, port: 4173 });
});

it("a server for all lists what can be typed in the room, private networks first", () => {
  const { addresses } = describePlace({ host: "0.0.0.0", publicUrl: null, port: 4173 }, INTERFACES);
  expect(addresses).toEqual(["http://192.168.1.20:4173", "http://203.0.113.9:4173"]);
});

it("behind a public address nothing is told of the machine", () => {
  const publicUrl = "https://atlas.example.edu";
  const place = describePlace({ host: "0.0.0.0", publicUrl, port: 80 }, INTERFACES);
  expect(place).toEqual({ addresses: [], isLocalOnly: false, publicUrl, port: 80 });
});

it("an address of the sixth version stands in brackets", () => {
  const { addresses } = describePlace({ host: "fd00::2", publicUrl: null, port: 80 }, INTERFACES);
  expect(addresses).toEqual(["http://[fd00::2]:80"]);
});
