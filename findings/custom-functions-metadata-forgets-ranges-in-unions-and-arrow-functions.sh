#!/usr/bin/env bash
# custom-functions-metadata 2.2.3 (Office Add-ins) with typescript 5.9.3, generating functions.json.
# Expected: number[][] | undefined is a range that may be missing, as number[][] gives dimensionality "matrix"; and a function
# that says @customfunction is either in the file or in the errors.
# Seen: the union gives type "any" without dimensionality, one value where a range was meant, and as a result an empty object;
# an exported arrow function with @customfunction is left out. The list of errors is empty.
# Instead: write amounts?: number[][] for a range that may be missing, use declarations, and compare the ids generated with
# those you expect.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent custom-functions-metadata@2.2.3 typescript@5.9.3
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import metadata from "custom-functions-metadata";

writeFileSync(
  "functions.ts",
  `/** @customfunction */
export function first(plain: number[][], union: number[][] | undefined, optional?: number[][]): number[][] | string {
  return [[1]];
}
/** @customfunction */
export const second = (amount: number): number => amount;
`,
);
const { metadataJson, errors } = await metadata.generateCustomFunctionsMetadata("functions.ts");
const { functions } = JSON.parse(metadataJson);
console.log(JSON.stringify({ functions, errors }, undefined, 1));
assert.deepEqual(errors, []);
assert.deepEqual(functions.map(({ id }) => id), ["FIRST"]);
assert.deepEqual(functions[0].parameters.map(({ type, dimensionality }) => [type, dimensionality]), [
  ["number", "matrix"],
  ["any", undefined],
  ["number", "matrix"],
]);
assert.deepEqual(functions[0].result, {});
EOF
node run.mjs
