/**
 * Who may import whom. Each rule says why, because the message is what a person sees when it stops them.
 * @type {import("dependency-cruiser").IConfiguration}
 */
const tests = "[.](test|bench|contract)[.]tsx?$|^test/";

export default {
  forbidden: [
    rule(
      "no-cycles",
      "Two files that import each other are one file in two places.",
      {},
      { circular: true },
    ),
    rule(
      "nothing-unresolved",
      "This import does not exist on disk.",
      {},
      { couldNotResolve: true },
    ),
    rule(
      "production-never-test",
      "Production code must run without the tests.",
      { path: "^(graph|ingest|web|scripts)/", pathNot: [tests, "^scripts/bench/"] },
      { path: ["^test/", tests] },
    ),
    rule(
      "model-is-a-leaf",
      "The model is what everything else is written in; it may know only zod.",
      { path: "^graph/model/", pathNot: tests },
      { pathNot: ["^graph/model/", "^node_modules/zod/"] },
    ),
    rule(
      "graph-knows-no-user",
      "The graph does not know who asks.",
      { path: "^graph/", pathNot: tests },
      { path: "^(ingest|web|scripts)/" },
    ),
    rule(
      "adapters-stay-apart",
      "One store must not lean on another.",
      { path: "^graph/store/([^/]+)/", pathNot: tests },
      { path: "^graph/store/[^/]+/", pathNot: "^graph/store/$1/" },
    ),
    rule(
      "adapters-behind-the-port",
      "Ask for a GraphStore; `open-store.ts` picks which.",
      { path: "^(ingest|web|scripts)/", pathNot: [tests, "^scripts/bench/"] },
      { path: "^graph/store/[^/]+/" },
    ),
    rule(
      "ingest-and-web-never-meet",
      "They share the graph, not each other; only `scripts/start.ts` puts them side by side.",
      { path: "^ingest/", pathNot: tests },
      { path: "^(web|scripts)/" },
    ),
    rule(
      "web-never-ingest",
      "They share the graph, not each other.",
      { path: "^web/", pathNot: tests },
      { path: "^(ingest|scripts)/" },
    ),
    rule(
      "stages-are-pure",
      "Only the first stage touches files.",
      { path: "^ingest/stages/", pathNot: [tests, "^ingest/stages/read-"] },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "contract-is-shared",
      "Both sides load it, so it may hold only schemas.",
      { path: "^web/contract/" },
      {
        pathNot: [
          "^web/contract/",
          "^graph/model/",
          "^graph/gate/gate-(codes|value)[.]ts$",
          "^node_modules/zod/",
        ],
      },
    ),
    rule(
      "client-takes-types-from-the-contract",
      "zod stays on the server: the first screen has a budget.",
      { path: "^web/client/", pathNot: tests },
      { path: ["^web/contract/", "^node_modules/zod/"], dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "client-never-server",
      "The browser cannot load this.",
      { path: "^web/client/", pathNot: tests },
      {
        path: ["^web/server/", "^graph/(store|reading|errors)", "^graph/gate/(?!gate-value[.]ts$)"],
      },
    ),
    rule(
      "client-has-no-node",
      "The browser has no Node modules.",
      { path: "^web/client/", pathNot: tests },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "server-never-client",
      "The server must start without the client built.",
      { path: "^web/server/" },
      { path: "^web/client/" },
    ),
    rule(
      "features-stay-apart",
      "Features meet on the page and in state/, not in each other.",
      { path: "^web/client/features/([^/]+)/", pathNot: tests },
      { path: "^web/client/features/[^/]+/", pathNot: "^web/client/features/$1/" },
    ),
    rule(
      "features-by-their-front-door",
      "Import the feature's index.ts.",
      { path: "^web/client/", pathNot: "^web/client/features/" },
      { path: "^web/client/features/[^/]+/(?!index[.]ts$)" },
    ),
    rule(
      "ui-knows-no-domain",
      "ui/ is buttons and panels; it takes props.",
      { path: "^web/client/ui/", pathNot: tests },
      { path: ["^graph/", "^web/contract/", "^web/client/(api|state|scene|features)/"] },
    ),
    only("neo4j-driver", ["neo4j-driver"], "^graph/store/neo4j/"),
    only("grafeo", ["@grafeo-db/[^/]+"], "^graph/store/embedded/"),
    only("graphology", ["graphology", "graphology-[^/]+"], "^(graph/analysis|web/client/scene)/"),
    only("sigma", ["sigma", "@sigma/[^/]+"], "^web/client/scene/"),
    only("fastify", ["fastify", "@fastify/[^/]+"], "^web/server/"),
    only("codemirror", ["@codemirror/[^/]+"], "^web/client/features/cypher-editor/"),
    only(
      "cypher language support",
      ["@neo4j-cypher/[^/]+"],
      "^(web/client/(features/cypher-editor|cypher)|graph/cypher)/",
    ),
    only("react-flow", ["@xyflow/[^/]+"], "^web/client/features/map-canvas/"),
    only("dagre", ["@dagrejs/[^/]+"], "^graph/maps/layout/"),
    only("react", ["react", "react-dom", "@mantine/[^/]+"], "^web/client/"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // A type is a dependency of the mind.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};

function rule(name, comment, from, to) {
  return { name, comment, severity: "error", from, to };
}

/** One library, one home: replacing it stays a change to one folder. */
function only(name, packages, home) {
  return rule(
    `${name}-has-one-home`,
    `Only ${home} may import this library.`,
    { pathNot: [home, tests, "node_modules", "^scripts/bench/"] },
    { path: packages.map((library) => `^node_modules/${library}/`) },
  );
}
