import { expect, it } from "vitest";
import { readActivityPlace, toActivityPlace } from "./activity-place.ts";

it("the wizard and shared activities have places that no class has", () => {
  expect(readActivityPlace("/new")).toEqual({ is: "wizard" });
  expect(readActivityPlace(toActivityPlace("k3v9m2p7qz"))).toEqual({
    is: "shared",
    id: "k3v9m2p7qz",
  });
  expect(readActivityPlace("/k3v9m2p7qz#secret")).toBeNull();
  expect(readActivityPlace("")).toBeNull();
});
