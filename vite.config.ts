import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

export default defineConfig({
  root: "web/client",
  plugins: [react(), askForWords()],
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

/** What only parts need that are opened later is a file of its own: the first screen does not wait for it. */
function nameShared(): (id: string, modules: Modules) => string {
  let first: ReadonlySet<string> | undefined;
  return (id, modules) => {
    first ??= findFirst(modules);
    return first.has(id) ? "shared" : "shared-late";
  };
}

/** The modules that the first screen imports, itself or through others. */
function findFirst(modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [`${import.meta.dirname}/web/client/main.tsx`];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/** The words of each language are asked for together with the scripts; the server leaves only the reader's own in the page. */
function askForWords(): Plugin {
  return {
    name: "ask-for-words",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle).flatMap((file) => {
          const language = /^assets\/(en|id|uk)-(?!late-)[^/]+\.js$/.exec(file)?.[1];
          if (language === undefined) return [];
          const attrs = { rel: "modulepreload", href: `/${file}`, "data-language": language };
          return { tag: "link", attrs, injectTo: "head" as const };
        }),
    },
  };
}
