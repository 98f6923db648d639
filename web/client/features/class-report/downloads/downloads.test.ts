import { unzipSync, strFromU8 } from "fflate";
import { expect, it } from "vitest";
import { mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import { toFileName } from "./file-name.ts";
import { zipMaps } from "./zip-maps.ts";

it("an archive has every map under a name of its own", async () => {
  const map = mapOfLines(["war | drives | exile"]);
  const names = ["Otter", "Otter", "Expert: ../view"];
  const blob = zipMaps(names.map((name) => ({ name, map })));
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  expect(Object.keys(files)).toEqual(["Otter.cxl", "Otter 2.cxl", "Expert view.cxl"]);
  expect(strFromU8(files["Otter.cxl"] ?? new Uint8Array())).toContain('label="drives"');
});

it("a file's name is what every system takes", () => {
  expect(toFileName(" Why/how? Чому: це ")).toBe("Why how Чому це");
  expect(toFileName("///")).toBe("map");
});
