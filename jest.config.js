import { toolsForTests } from "./scripts/tools.mjs";

const transform = { "^.+\\.tsx?$|/node_modules/hyparquet/.+\\.js$": "<rootDir>/scripts/jest-transform.cjs" };
/** Packages that are ES modules only; jest reads no others than its own kind. */
const transformIgnorePatterns = ["/node_modules/(?!hyparquet/)"];

const project = (displayName, testMatch, rest = {}) => ({
  displayName,
  testMatch,
  transform,
  transformIgnorePatterns,
  roots: ["<rootDir>/src", "<rootDir>/test"],
  setupFiles: ["<rootDir>/test/setup-words.ts"],
  globals: { SALESBOOK_TOOLS: toolsForTests() },
  ...rest,
});

const withPrograms = { globalSetup: "<rootDir>/test/start-programs.ts", globalTeardown: "<rootDir>/test/end-programs.ts" };

export default {
  testSequencer: "<rootDir>/scripts/jest-sequencer.cjs",
  projects: [
    project("unit", ["<rootDir>/test/**/*.test.ts"], {
      testPathIgnorePatterns: ["/node_modules/", "/test/office/", "/test/e2e/", "/test/spark/"],
    }),
    project("pane", ["<rootDir>/test/**/*.test.tsx"], {
      testEnvironment: "jsdom",
      // Node's builds of the packages: jest does not read the browser builds, which are ES modules.
      testEnvironmentOptions: { customExportConditions: ["node", "require", "default"] },
      setupFilesAfterEnv: ["<rootDir>/test/setup-dom.ts"],
      moduleNameMapper: { "^@fluentui/react-icons$": "<rootDir>/scripts/icons-on-demand.cjs" },
    }),
    project("office", ["<rootDir>/test/office/**/*.test.ts"], withPrograms),
    project("e2e", ["<rootDir>/test/e2e/**/*.test.ts"], withPrograms),
    project("spark", ["<rootDir>/test/spark/**/*.test.ts"]),
  ],
};
