/** The order of the test files: the longest first, so that no worker ends long before the others. */
const { statSync } = require("node:fs");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Files that take longest, from the longest on; then come whole folders. */
const LONGEST = [
  "/office/tables.",
  "/e2e/accessibility.",
  "/taskpane/failures.",
  "/taskpane/pane.",
  "/check/check.",
  "/taskpane/functions-view.",
  "/office/growth.",
  "/office/",
  "/e2e/",
  "/taskpane/",
  "/hosts/",
  "/cli/",
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((part) => path.replaceAll("\\", "/").includes(part));
      return found < 0 ? LONGEST.length : found;
    };
    const sized = tests.map((test) => ({ test, place: place(test), size: statSync(test.path).size }));
    return sized.sort((left, right) => left.place - right.place || right.size - left.size).map(({ test }) => test);
  }
};
