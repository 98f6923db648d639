import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: "web/client",
  plugins: [react()],
  // Filled for each answer by the server: styles that libraries write carry it.
  html: { cspNonce: "__STYLE_NONCE__" },
  build: {
    outDir: "../../dist/client",
    emptyOutDir: true,
    target: "es2022",
    // A small file inlined as `data:` is refused by the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What several parts need is one file: fifty small ones cost more round trips than they save bytes.
        codeSplitting: {
          groups: [
            {
              name: nameShared(),
              debugName: "shared",
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
  server: { proxy: { "/api": "http://127.0.0.1:4173" } },
});

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** What the first picture needs, what the page around it does, and what only parts need that are opened later: three files. */
function nameShared(): (id: string, modules: Modules) => string {
  let picture: ReadonlySet<string> | undefined;
  let page: ReadonlySet<string> | undefined;
  return (id, modules) => {
    picture ??= findImported("main.ts", modules);
    page ??= findImported("open-page.tsx", modules);
    if (picture.has(id)) return "picture";
    return page.has(id) ? "shared" : "shared-late";
  };
}

/** The modules that a file imports, itself or through others. */
function findImported(file: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [`${import.meta.dirname}/web/client/${file}`];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
