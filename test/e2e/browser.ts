/** A real browser whose every page is watched: policy violations, console errors and foreign requests fail the test. */
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  readonly locale?: string;
  readonly reducedMotion?: boolean;
  readonly isOffline?: boolean;
  /** A finger instead of a mouse. */
  readonly hasTouch?: boolean;
  readonly hasForcedColors?: boolean;
  /** Pixels of the screen to one of the page, as a browser zoomed to 200 % has two. */
  readonly pixelRatio?: number;
  /** Of the reader's own font size, usually 16. */
  readonly fontSize?: number;
}

export interface WatchedPage {
  readonly page: Page;
  /** What went wrong so far, in the page's own words. */
  readonly faults: readonly string[];
}

export interface Watcher {
  open(address: string, options?: PageOptions): Promise<WatchedPage>;
  /** A page on the disk, in a browser without a network: whatever it asks for is a fault. */
  openFile(path: string): Promise<WatchedPage>;
}

/** Registers the browser's start and end with the test file; each page is closed at the end. */
export function useBrowser(executablePath: string | null): Watcher {
  let browser: Browser;
  beforeAll(async () => {
    if (executablePath === null) return;
    browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
      ],
    });
  });
  afterAll(() => browser?.close());
  return {
    open: (address, options = {}) => openPage(browser, address, options),
    openFile: (path) => openPage(browser, pathToFileURL(path).href, { isOffline: true }),
  };
}

async function openPage(
  browser: Browser,
  address: string,
  options: PageOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.scheme ?? "light",
    locale: options.locale ?? "en-GB",
    offline: options.isOffline === true,
    acceptDownloads: true,
    reducedMotion: options.reducedMotion === false ? "no-preference" : "reduce",
    hasTouch: options.hasTouch === true,
    forcedColors: options.hasForcedColors === true ? "active" : "none",
    deviceScaleFactor: options.pixelRatio ?? 1,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  const origin = new URL(address).origin;
  page.on("request", (request) => {
    const isInside = /^(data|blob):/.test(request.url()) || request.url() === address;
    if (!isInside && !request.url().startsWith(`${origin}/`))
      faults.push(`foreign request: ${request.url()}`);
  });
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    const isOurs =
      message.type() === "error" && !/WebGL|GPU stall|status of (404|503)/.test(message.text());
    if (isOurs) faults.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  if (options.fontSize !== undefined) await setFontSize(page, options.fontSize);
  await page.goto(address);
  return { page, faults };
}

export function expectNoFaults({ faults }: WatchedPage): void {
  expect(faults).toEqual([]);
}

/** As in the browser's settings, so that what is measured in letters, such as where a page changes its shape, follows. */
async function setFontSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
}
