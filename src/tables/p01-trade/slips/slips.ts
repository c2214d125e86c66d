/** Wrong ways in sheet P1. */
import { tradeGap } from "../../../domain/trade";
import type { Slip } from "../../model";

export const slips: readonly Slip[] = [
  {
    name: "shareInOurSales",
    column: "customerShare",
    value: (table) => table.column("salesShare"),
    example: { at: 3, right: 0.09, wrong: 0.28805 },
  },
  {
    name: "shareOfPurchases",
    column: "salesShare",
    value: (table) => table.column("customerShare"),
    example: { at: 3, right: 0.28805, wrong: 0.09 },
  },
  {
    name: "upsideDown",
    column: "customerShare",
    value: (table) => {
      const purchases = table.column("purchases");
      return table.column("sales").map((sales, row) => {
        const bought = purchases[row];
        return typeof sales === "number" && typeof bought === "number" && sales > 0 ? bought / sales : "";
      });
    },
    example: { at: 3, right: 0.09, wrong: 11.11111 },
  },
  {
    name: "generalWish",
    column: "gap",
    value: (table) => {
      const wanted = Number(table.scalar("generalShare"));
      const isOfSales = table.scalar("compared") === "ofOurSales";
      const [sales, purchases, total] = [table.column("sales"), table.column("purchases"), table.scalar("totalSales")];
      return table
        .column(isOfSales ? "salesShare" : "customerShare")
        .map((share, row) => tradeGap(share as number | "", wanted, sales[row], isOfSales ? total : purchases[row]));
    },
    example: { at: 3, right: 640000, wrong: 840000 },
  },
  {
    name: "otherSide",
    column: "result",
    value: (table) => table.column("gap").map((gap) => (typeof gap === "number" ? (gap > 0 ? "reached" : "below") : "")),
    example: { at: 3, right: "below", wrong: "reached" },
  },
];
