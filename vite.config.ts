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
        advancedChunks: {
          groups: [
            {
              name: "shared",
              test: /./,
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
