import { toolsForTests } from "./scripts/tools.mjs";

/** Types are checked by `npm run types`; jest only strips them, so a run starts in seconds. */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: {
        module: "commonjs",
        moduleResolution: "node10",
        target: "ES2022",
        jsx: "react-jsx",
        esModuleInterop: true,
        isolatedModules: true,
        resolveJsonModule: true,
      },
    },
  ],
};

const project = (displayName, testMatch, rest = {}) => ({
  displayName,
  testMatch,
  transform,
  setupFiles: ["<rootDir>/src/book/all-words.ts"],
  globals: { SALESBOOK_TOOLS: toolsForTests() },
  ...rest,
});

export default {
  projects: [
    project("unit", ["<rootDir>/test/**/*.test.ts"], { testPathIgnorePatterns: ["/node_modules/", "/test/office/", "/test/e2e/"] }),
    project("pane", ["<rootDir>/test/**/*.test.tsx"], {
      testEnvironment: "jsdom",
      // Node's builds of the packages: jest does not read the browser builds, which are ES modules.
      testEnvironmentOptions: { customExportConditions: ["node", "require", "default"] },
      setupFilesAfterEnv: ["<rootDir>/test/setup-dom.ts"],
    }),
    project("office", ["<rootDir>/test/office/**/*.test.ts"]),
    project("e2e", ["<rootDir>/test/e2e/**/*.test.ts"]),
  ],
};
