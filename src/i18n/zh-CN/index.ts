import { errors } from "./errors";
import { functions } from "./functions";
import { tables } from "./tables";
import { pane } from "./pane";
import { workbench } from "./workbench";
import { cli } from "./cli";
import { files } from "./files";
import { excel } from "./excel";

export const zhCN = { errors, functions, tables, pane, workbench, cli, files, excel };
