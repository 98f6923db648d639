import { expect, it } from "vitest";
import { codeOfPath, isWholeCode, spaceCode, tidyCode } from "./tidy-code.ts";

it("takes a code as people type it", () => {
  expect(tidyCode(" k7m-4rx ")).toBe("K7M4RX");
  expect(tidyCode("k7m 4rxzz")).toBe("K7M4RX");
  expect(tidyCode("К7М 4РХ")).toBe("K7M4PX");
  expect(tidyCode("<b>")).toBe("B");
});

it("knows when it is whole, and shows it in two groups", () => {
  expect([isWholeCode("K7M4R"), isWholeCode("K7M4RX")]).toEqual([false, true]);
  expect(["K7", "K7M4RX"].map(spaceCode)).toEqual(["K7", "K7M 4RX"]);
});

it("reads the code of an address, whatever else stands there", () => {
  expect(codeOfPath("/join/k7m4rx")).toBe("K7M4RX");
  expect(codeOfPath("/join/K7M%204RX")).toBe("K7M4RX");
  for (const path of ["/join", "/join/", "/join/K7M", "/join/%E0%A4%A", "/join/K7M4RX/x"])
    expect([path, codeOfPath(path)]).toEqual([path, null]);
});
