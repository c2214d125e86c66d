import javascript from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";
import lint from "./scripts/lint/room-rule.cjs";

/** The rules of Office's plugin one by one: its presets bring a parser that cannot read TypeScript's JSX. */
const OFFICE_RULES = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

/** What the scripts may name without importing it. */
const NODE_GLOBALS = Object.fromEntries(
  ["process", "console", "setTimeout", "clearTimeout", "URL", "require", "module", "__dirname", "__filename"].map((name) => [
    name,
    "readonly",
  ]),
);

export default typescript.config(
  { ignores: ["dist/", ".cache/", ".pictures/", "coverage/", "node_modules/"] },
  javascript.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [typescript.configs.strict, typescript.configs.stylistic],
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/ban-ts-comment": ["error", { minimumDescriptionLength: 20 }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/prefer-for-of": "off",
      "@typescript-eslint/no-unused-expressions": ["error", { allowShortCircuit: true, allowTernary: true }],
      // With noUncheckedIndexedAccess, `!` is how a loop says that its index is inside the array.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Files that users bring are searched for control characters on purpose.
      "no-control-regex": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { salesbook: { rules: { rooms: lint.roomRule } }, "office-addins": officeAddins },
    linterOptions: { noInlineConfig: true },
    rules: {
      "salesbook/rooms": "error",
      ...Object.fromEntries(OFFICE_RULES.map((rule) => [`office-addins/${rule}`, "error"])),
      "no-alert": "error",
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      "@typescript-eslint/no-empty-object-type": "off",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Where hooks are written; the rules read what they are about as a compiler does, which takes its time.
    files: ["src/**/*.tsx", "src/**/use-*.ts", "src/**/words.ts", "src/taskpane/pane-context.ts"],
    extends: [hooks.configs.flat.recommended],
    rules: {
      // An effect that starts reading a file says so in the state at once.
      "react-hooks/set-state-in-effect": "off",
    },
  },
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: NODE_GLOBALS } },
);
