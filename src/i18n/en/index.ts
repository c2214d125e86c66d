import { errors } from "./errors";
import { functionWords } from "./functions/words";
import { tables } from "./tables";
import { pane } from "./pane";
import { workbench } from "./workbench";
import { cli } from "./cli";
import { files } from "./files";
import { excel } from "./excel";

// The help of the functions is for the build alone and would weigh down every page.
export const en = { errors, functions: { words: functionWords }, tables, pane, workbench, cli, files, excel };
