import { errors } from "./errors";
import { functionWords } from "./functions/words";
import { tables } from "./tables";
import { pane } from "./pane";
import { workbench } from "./workbench";
import { files } from "./files";
import { excel } from "./excel";

// The help of the functions, the words of the command line and those of the check would weigh down every page.
export const en = { errors, functions: { words: functionWords }, tables, pane, workbench, files, excel };
