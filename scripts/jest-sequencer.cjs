/**
 * The order of the test files: the longest first, so that no worker ends long before the others, and every third one of those
 * that LibreOffice works for. It does one thing after another: more of them at a time would wait for it and leave a core idle.
 */
const { statSync } = require("node:fs");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Files that take longest, from the longest on; then come whole folders. */
const LONGEST = [
  "/e2e/accessibility.",
  "/hosts/excel-payload.",
  "/export/excel-rules.",
  "/office/tables.",
  "/office/packs.",
  "/check/check.",
  "/taskpane/failures.",
  "/e2e/",
  "/taskpane/pane.",
  "/taskpane/functions-view.",
  "/taskpane/",
  "/check/xlsx.",
  "/book/lock.",
  "/hosts/",
  "/cli/",
];

/** How many other files stand between two of those that need LibreOffice. */
const BETWEEN = 2;

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((part) => path.replaceAll("\\", "/").includes(part));
      return found < 0 ? LONGEST.length : found;
    };
    const sorted = tests
      .map((test) => ({ test, place: place(test), size: statSync(test.path).size }))
      .sort((left, right) => left.place - right.place || right.size - left.size)
      .map(({ test }) => test);
    const forOffice = sorted.filter(({ context }) => context.config.displayName?.name === "office");
    const others = sorted.filter((test) => !forOffice.includes(test));
    return [
      ...forOffice.flatMap((test, index) => [...others.slice(index * BETWEEN, (index + 1) * BETWEEN), test]),
      ...others.slice(forOffice.length * BETWEEN),
    ];
  }
};
