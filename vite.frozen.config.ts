/**
 * The page of a frozen snapshot: one file, with style, script and fonts inside, that works from a disk without any server.
 * Where the content comes, a mark stands; the client puts it in (`features/freeze`).
 */
import react from "@vitejs/plugin-react";

import { defineConfig, type Plugin, type Rolldown } from "vite";

export default defineConfig({
  root: "web/client/frozen",
  plugins: [react(), answerFromThePage(), intoOneFile()],
  build: {
    outDir: "../../../dist/client/frozen",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

const FROZEN = `${import.meta.dirname}/web/client/frozen`;
const STAND_INS = [
  ["/fetch-json.ts", `${FROZEN}/frozen-fetch-json.ts`],
  ["/quotation.tsx", `${FROZEN}/no-quotation.tsx`],
] as const;

/** What asks the server in the live page finds its answers in the file. */
function answerFromThePage(): Plugin {
  return {
    name: "answer-from-the-page",
    enforce: "pre",
    resolveId(source, importer) {
      if (importer?.includes("/frozen/") === true) return null;
      return STAND_INS.find(([name]) => source.endsWith(name))?.[1] ?? null;
    },
  };
}

function intoOneFile(): Plugin {
  return {
    name: "into-one-file",
    enforce: "post",
    generateBundle: {
      // After Vite has put its own marks right.
      order: "post",
      handler(_options, bundle: Rolldown.OutputBundle) {
        const page = bundle["index.html"] as Rolldown.OutputAsset;
        const files = Object.values(bundle);
        const script = files.find(
          (file): file is Rolldown.OutputChunk => file.type === "chunk" && file.isEntry,
        );
        const styles = files.filter(
          (file): file is Rolldown.OutputAsset =>
            file.type === "asset" && file.fileName.endsWith(".css"),
        );
        const style = styles.map(({ source }) => String(source)).join("\n");
        // A closing tag inside a text of the script would end it.
        const code = (script?.code ?? "").replaceAll("</script", "<\\/script");
        const html = String(page.source)
          .replaceAll(/<script[^>]*src=[^>]*><\/script>|<link[^>]*stylesheet[^>]*>/g, "")
          .replace("</head>", () => `<style>${style}</style></head>`)
          .replace(
            "</body>",
            () => `__FROZEN_CONTENT__<script type="module">${code}</script></body>`,
          );
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: "page.html", source: html });
      },
    },
  };
}
