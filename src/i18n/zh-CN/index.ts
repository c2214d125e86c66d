import { errors } from "./errors";
import { functionWords } from "./functions/words";
import { tables } from "./tables";
import { pane } from "./pane";
import { workbench } from "./workbench";
import { files } from "./files";
import { excel } from "./excel";

export const zhCN = { errors, functions: { words: functionWords }, tables, pane, workbench, files, excel };
