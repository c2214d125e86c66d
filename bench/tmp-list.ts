import "../src/book/all-words";
import { newExercise } from "../src/exercise/exercise";
import { newVariantOf } from "../src/exercise/variant";
async function main() {
  const listed = [{ id: "20260001", name: "Student 1" }];
  const exercise = { ...newExercise({ tables: process.argv[2]!.split(","), language: "zh-CN", secret: "bench" }), students: listed };
  const found = await newVariantOf(exercise, listed[0]!);
  console.log("attempt", found.student.attempt, found.unseen);
  for (const [t, a] of found.asked) console.log(t, found.tables.get(t)!.rowCount, a.asked.length, a.asked.map((x) => `${x.id}:${x.kind}${x.isOpen?"?":""}`).join(" ").slice(0, 1500), "HIDDEN", [...a.hidden].join(" ").slice(0,300));
}
void main();
