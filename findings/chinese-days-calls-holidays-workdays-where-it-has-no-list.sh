#!/usr/bin/env bash
# chinese-days 1.5.7, isWorkday and getDayDetail for a year whose list the package does not have (2027, 2003).
# Expected: 1 January and 1 October are holidays by law every year, and for a year that is not known yet (the State Council
# names the days off each autumn) the answer is an error or "unknown".
# Seen: 1 January 2027 and 1 October 2027, both Fridays, are workdays; only weekends are off. No error, and nothing in the
# result tells a year with a list from one without; 2026 is answered rightly.
# Instead: ask first whether the year has any holiday that falls on a weekday, and say "no list" if not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent chinese-days@1.5.7
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import chineseDays from "chinese-days";

const days = ["2026-01-01", "2026-10-01", "2027-01-01", "2027-10-01", "2003-10-01"];
const seen = days.map((day) => [day, chineseDays.isWorkday(day), chineseDays.getDayDetail(day).name]);
console.log(seen);
assert.deepEqual(
  seen.map(([, isWorkday]) => isWorkday),
  [false, false, true, true, true],
);
assert.deepEqual(seen[2], ["2027-01-01", true, "Friday"]);
EOF
node run.mjs
