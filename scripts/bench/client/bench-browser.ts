/** One Chromium for all of it, drawing with its software GL: the same for every page, and there is one on every machine. */
import { type Browser, type CDPSession, chromium } from "playwright-core";

export const WINDOW = { width: 800, height: 500 } as const;
/** What waits for a frame of 10,000 bodies drawn without a GPU waits long. */
const PATIENCE = 90_000;

export interface BenchTab {
  readonly session: CDPSession;
  /** Errors of the page, in its own words. */
  readonly faults: readonly string[];
  /** Runs an expression in the page and returns what it, or its promise, comes to. @throws Error with the page's own */
  run<Value>(expression: string): Promise<Value>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  close(): Promise<void>;
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
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
}

/** A tab of its own, with nothing in its cache. `script` runs in it before the page's own do. */
export async function openTab(browser: Browser, address: string, script = ""): Promise<BenchTab> {
  const context = await browser.newContext({
    viewport: WINDOW,
    colorScheme: "light",
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (/too many active webgl contexts/i.test(message.text())) faults.push(message.text());
  });
  if (script !== "") await page.addInitScript(script);
  await page.goto(address);
  const session = await context.newCDPSession(page);
  const run = <Value>(expression: string) => evaluate<Value>(session, expression);
  return {
    session,
    faults,
    run,
    until: (expression) =>
      run(`new Promise((resolve, reject) => {
        const started = performance.now();
        const look = () => {
          if (${expression}) resolve();
          else if (performance.now() - started > ${PATIENCE}) reject(new Error("It took too long."));
          else setTimeout(look, 20);
        };
        look();
      })`),
    close: () => context.close(),
  };
}

/** Past the content security policy, which forbids the page what Playwright does with an expression. */
async function evaluate<Value>(session: CDPSession, expression: string): Promise<Value> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Value;
}

/** Megabytes of JavaScript and of the buffers it holds, after the garbage is gone. */
export async function measureHeap({ session }: BenchTab): Promise<number> {
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = (await session.send("Runtime.getHeapUsage")) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return (usedSize + backingStorageSize) / 2 ** 20;
}

/** @throws Error with what the page said */
export function assertNoFaults(what: string, { faults }: BenchTab): void {
  if (faults.length > 0) throw new Error(`${what} failed in the browser: ${faults.join("; ")}`);
}
