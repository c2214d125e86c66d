/**
 * What a table's spec may say. Specs are frozen plain data over field names: no addresses, no words (the catalogues
 * hold the words under the same names), no knowledge of any spreadsheet.
 *
 * Formulas are native Excel formulas with placeholders. `formula/print.ts` prints them with the names of a table's columns;
 * the columns that analyses have as well (`columns/`) are printed by `formula/print-cells.ts` with addresses:
 *
 * | placeholder        | stands for                                                              |
 * |--------------------|-------------------------------------------------------------------------|
 * | `{average}`        | the field's cell in this row, or the setting, parameter or summary cell  |
 * | `{average:column}` | the field's whole column                                                |
 * | `{average:above}`  | the field's column from its first row to this one                       |
 * | `{leg:previous}`   | the field's cell in the row before, where there is no table             |
 * | `{month:row}`      | all cells of a repeated field in this row                               |
 * | `{month:block}`    | all cells of a repeated field                                           |
 * | `{month:here}`     | of a repeated field the column with the number of this one: its cell in this row |
 * | `{month:hereColumn}` | the same column, whole                                                 |
 * | `{month:before}`   | the cell of the column before that one in this row; `""` in the first   |
 * | `{month:count}`    | how many columns a repeated field has                                   |
 * | `{visits:cells}`   | the cells of a block's column                                           |
 * | `{grades:lines}`   | the names of a block's lines                                            |
 * | `{calendar:body}`  | all cells of a block, line by line, without the names and the total      |
 * | `{basic:asked}`    | how many questions a form's group has                                   |
 * | `{basic:filled}`   | how many of them have an answer                                         |
 * | `{rowNumber}`      | the number of this row in the table, from 1                             |
 * | `{repetition}`     | the number of this column in its repeated field, from 1                 |
 * | `{line}`           | in a block: the name of the cell's line as text, or the cell that names it |
 * | `{rule=within}`    | whether the drop-down `rule` stands at its choice `within`              |
 * | `{'existing'}`     | what the sheet shows for the choice `existing`, as text                 |
 * | `{<>'existing'}`   | the criterion for anything else, in one text                            |
 */
export * from "./calculation";
export * from "./cells";
export * from "./charts";
export * from "./fields";
export * from "./parts-of";
export * from "./samples";
export * from "./slips";
export * from "./steps";
export * from "./table";
export * from "./told";
export type { Kind, Value } from "../../sheet/kinds";
