/** Who may import whom: app → components → lib. Each rule prints its sentence when it fails. */
const PURE = "^lib/(scoring|journey-map)/";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that import each other are one idea in two places: move what they share.",
      from: {},
      to: { circular: true },
    },
    {
      name: "pure-stays-pure",
      severity: "error",
      comment:
        "lib/scoring and lib/journey-map are pure: they import their own folder and the distributions library, nothing else.",
      from: { path: PURE, pathNot: ["\\.test\\.ts$", "/testing/"] },
      to: { pathNot: ["^lib/(scoring|journey-map)/", "^node_modules/@stdlib/"] },
    },
    {
      name: "pure-rooms-are-apart",
      severity: "error",
      comment:
        "lib/scoring knows nothing of the map: the map may ask scoring, never the other way.",
      from: { path: "^lib/scoring/" },
      to: { path: "^lib/journey-map/" },
    },
    {
      name: "shared-lib-runs-anywhere",
      severity: "error",
      comment:
        "lib/schemas, access, format, i18n and exchange run in the browser too: no server, React, Next or database there.",
      from: { path: "^lib/(schemas|access|format|i18n|exchange)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: [
          "^(app|components|prisma|scripts|tests)/",
          "^lib/(server|client|generated)/",
          "^node_modules/(react|react-dom|next|@prisma|better-sqlite3|pg|better-auth)/",
        ],
      },
    },
    {
      name: "server-below-screens",
      severity: "error",
      comment: "lib/server never imports app or components: data flows up, not down.",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      comment: "components/ui has no domain word: it imports React and its own folder only.",
      from: { path: "^components/ui/" },
      to: { path: ["^lib/", "^app/", "^components/(?!ui/)"] },
    },
    {
      name: "components-get-data-as-props",
      severity: "error",
      comment: "Components never reach the server or a route: data and actions arrive as props.",
      from: { path: "^components/" },
      to: { path: ["^lib/(server|generated)/", "^app/"] },
    },
    {
      name: "database-behind-one-door",
      severity: "error",
      comment:
        "Only lib/server/db and prisma/ touch the database: ask lib/server/db, which keeps the word given on every write.",
      from: { pathNot: "^(lib/server/db|prisma|lib/generated|tests|scripts)/" },
      to: { path: ["^lib/generated/", "^node_modules/(@prisma|better-sqlite3|pg)/"] },
    },
    {
      name: "routes-keep-to-themselves",
      severity: "error",
      comment:
        "A route's private files are its own: what two routes need lives in lib or components.",
      from: { path: "^app/(.+)/[^/]+$" },
      to: { path: "^app/.+/(page|route|layout)\\.tsx?$" },
    },
    {
      name: "tests-stay-outside",
      severity: "error",
      comment: "The product never imports a test or a script.",
      from: { path: "^(app|components|lib)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: ["^(tests|scripts)/", "\\.test\\.tsx?$"] },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      comment:
        "An import that leads nowhere fails only when it runs: mend the path or add the dependency.",
      from: {},
      to: { couldNotResolve: true, pathNot: "^\\.next|^server-only$" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "lib/generated"] },
    exclude: { path: ["\\.next/", "lib/generated/.+/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["react-server", "import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
