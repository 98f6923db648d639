/** Builds the pages of the bench as the client itself is built, each ready to be sent. */
import react from "@vitejs/plugin-react";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("pages", import.meta.url));

export async function buildPages(outDir: string): Promise<void> {
  const pages = readdirSync(ROOT).filter((name) => name.endsWith(".html"));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    plugins: [react()],
    worker: { format: "es" },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { input: pages.map((page) => join(ROOT, page)) },
    },
  });
}
