import { findChromium } from "../../../test/e2e/find-chromium.ts";
import { launchBrowser } from "./bench-browser.ts";
import { servePages } from "./serve-pages.ts";
import { measureHover, measureLayout, measureMounts } from "./measure-canvas.ts";
import { measureFrames } from "./measure-frames.ts";
import { measureOpening } from "./measure-open.ts";
import { buildPages } from "./build-pages.ts";
await buildPages("/tmp/metrics/pages");
const pages = await servePages("/tmp/metrics/pages", "http://127.0.0.1:1");
const browser = await launchBrowser(findChromium()!);
const parts: Record<string, () => Promise<unknown>> = {
  hover: () => measureHover(browser, pages.address),
  open: () => measureOpening(browser, pages.address),
  frames: () => measureFrames(browser, pages.address),
  layout: () => measureLayout(browser, pages.address),
  mounts: () => measureMounts(browser, pages.address),
};
for (const name of process.argv.slice(2)) {
  const t = performance.now();
  try {
    console.table(await parts[name]!());
  } catch (e) {
    console.log(e);
  }
  console.log(name, Math.round((performance.now() - t) / 1000), "s");
}
await browser.close();
await pages.stop();
