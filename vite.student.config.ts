/**
 * The student's page: an entry of its own, small enough for a phone on a slow line. It shares the map's features with the
 * atlas's page, and has words of its own: those that it says, and no others.
 */
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const BASE = "/student/";

export default defineConfig({
  root: "web/client/student",
  base: BASE,
  publicDir: false,
  plugins: [react(), takeStandIns(), askForWords()],
  html: { cspNonce: "__STYLE_NONCE__" },
  build: {
    outDir: "../../../dist/client/student",
    emptyOutDir: true,
    target: "es2022",
    // A small file inlined as `data:` is refused by the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What several of the later scripts share comes as one: a dozen small ones weigh more, and each is a request.
          groups: [
            { name: "shared", test: /\/(?:graph|state|maps|ui)\/.*\.tsx?$/, minShareCount: 2 },
          ],
        },
      },
    },
  },
});

/** What is taken from the atlas's page or from a library, and what this page has in its place. */
const STAND_INS = [
  ["/i18n/use-language.ts", "i18n/own-language.ts"],
  ["d3-color", "stand-ins/d3-color.ts"],
  ["@tanstack/react-virtual", "stand-ins/react-virtual.ts"],
] as const;

function takeStandIns(): Plugin {
  return {
    name: "take-stand-ins",
    enforce: "pre",
    resolveId(source) {
      const [, file] = STAND_INS.find(([name]) => source.endsWith(name)) ?? [];
      return file === undefined ? null : `${import.meta.dirname}/web/client/student/${file}`;
    },
  };
}

/** The words are asked for together with the scripts; the server leaves only the reader's own language in the page. */
function askForWords(): Plugin {
  return {
    name: "ask-for-words",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle).flatMap((file) => {
          const language = /^assets\/(en|id|uk)-[^/]+\.js$/.exec(file)?.[1];
          if (language === undefined) return [];
          const attrs = { rel: "modulepreload", href: `${BASE}${file}`, "data-language": language };
          return { tag: "link", attrs, injectTo: "head" as const };
        }),
    },
  };
}
