/** All that the screens say, in English. */
import { errors } from "./errors";
import { functionWords } from "./functions/words";
import { tables } from "./tables";
import { gallery } from "./gallery";
import { pane } from "./pane";
import { preferences } from "./preferences";
import { workbench } from "./workbench";
import { charts } from "./charts";
import { files } from "./files";
import { excel } from "./excel";
import { analyse } from "./analyse";

// The help of the functions, the words of the command line and those of the check would weigh down every page.
export const en = {
  errors,
  functions: { words: functionWords },
  tables,
  gallery,
  pane,
  preferences,
  workbench,
  charts,
  files,
  excel,
  analyse,
};
