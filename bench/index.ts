/**
 * How fast the functions are: `npm run bench`, or some parts of it alone, such as `npm run bench -- calls routes`.
 *
 * Everything is a ratio within one run, because machines differ and other programs disturb them.
 */
import { abcClass, abcClassMemory, abcClassRivals } from "./abc-class";
import { calls } from "./calls";
import { contribution, cumulativeShare, standardAmount } from "./columns";
import { errors } from "./errors";
import { routes } from "./routes";

const parts: Readonly<Record<string, () => Promise<void> | void>> = {
  abc: abcClass,
  memory: abcClassMemory,
  rivals: abcClassRivals,
  cumshare: cumulativeShare,
  contribution,
  standard: standardAmount,
  calls,
  errors,
  routes,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);
for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await part();
