#!/usr/bin/env bash
# custom-functions-metadata 2.2.3 (Office Add-ins) with typescript 5.9.3, which it needs and does not ask for itself,
# generating functions.json from JSDoc.
# Expected: {@link name} is ordinary JSDoc; in a description it comes as text.
# Seen: in the description of the function it throws "text.replace is not a function", which names neither file nor function;
# in the description of a parameter it comes as "[object Object],[object Object]".
# Instead: leave links out of the comments of custom functions, and look for "[object" in what is generated.
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

async function generated(comment) {
  writeFileSync("functions.ts", `/**\n${comment} */\nexport function tax(amount: number): number {\n  return amount * 0.13;\n}\n`);
  const { metadataJson, errors } = await metadata.generateCustomFunctionsMetadata("functions.ts");
  return { errors, functions: JSON.parse(metadataJson).functions };
}
const plain = await generated(" * The tax.\n * @customfunction\n * @param amount of the bill\n");
const parameter = await generated(" * The tax.\n * @customfunction\n * @param amount of the {@link bill}\n");
const whole = await generated(" * The tax of a {@link bill}.\n * @customfunction\n").catch((error) => error.message);
const description = ({ functions }) => functions[0].parameters[0].description;
console.log({ plain: description(plain), parameter: description(parameter), whole });
assert.equal(description(plain), "of the bill");
assert.equal(description(parameter), "[object Object],[object Object]");
assert.deepEqual(parameter.errors, []);
assert.equal(whole, "text.replace is not a function");
EOF
node run.mjs
