/** Which product earns its shelf: margin, turnover, cross ratio and contribution. */
import { contributions, crossRatios, marginRates, turnovers } from "../../domain/contribution";
import { gmrois } from "../../domain/gmroi";
import { optional, range, single } from "../arguments";
import { entry } from "../entry";

const stock = { opening: range, closing: range };

export const products = {
  MARGINRATE: entry({ sales: range, cost: range }, ({ sales, cost }) => marginRates(sales, cost)),
  TURNOVER: entry({ sales: range, ...stock }, ({ sales, opening, closing }) => turnovers(sales, opening, closing)),
  CROSSRATIO: entry({ sales: range, cost: range, ...stock, periodsPerYear: optional(single) }, (given) =>
    crossRatios(given.sales, given.cost, given.opening, given.closing, given.periodsPerYear),
  ),
  CONTRIBUTION: entry({ sales: range, cost: range, ...stock }, ({ sales, cost, opening, closing }) =>
    contributions(sales, cost, opening, closing),
  ),
  GMROI: entry({ sales: range, cost: range, stockAtCost: range }, ({ sales, cost, stockAtCost }) => gmrois(sales, cost, stockAtCost)),
};
