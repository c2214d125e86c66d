/** The words of every table in this language, by the table's number. Written by `npm run lists` from the folders; not by hand. */
import { table as t601 } from "../6-01-situation/zh-TW";
import { table as t602 } from "../6-02-company-card/zh-TW";
import { table as t603 } from "../6-03-person-card/zh-TW";
import { table as t604 } from "../6-04-card-contents/zh-TW";
import { table as t605 } from "../6-05-prospects/zh-TW";
import { table as t606 } from "../6-06-composition/zh-TW";
import { table as t607 } from "../6-07-sales-visits/zh-TW";
import { table as t608 } from "../6-08-averages/zh-TW";
import { table as t609 } from "../6-09-ranking/zh-TW";
import { table as t610 } from "../6-10-roster/zh-TW";
import { table as t611 } from "../6-11-classified/zh-TW";
import { table as t612 } from "../6-12-territories/zh-TW";
import { table as t613 } from "../6-13-routes/zh-TW";
import { table as t614 } from "../6-14-visit-plan/zh-TW";
import { table as p01 } from "../p01-trade/zh-TW";
import { table as p02 } from "../p02-products/zh-TW";
import { table as p03 } from "../p03-purchase-rhythm/zh-TW";
import { table as p04 } from "../p04-channels/zh-TW";
import { table as p05 } from "../p05-credit-limits/zh-TW";
import { table as p06 } from "../p06-credit-survey/zh-TW";
import { table as p07 } from "../p07-survey-reports/zh-TW";
import { table as p08 } from "../p08-deterioration/zh-TW";
import { table as p09 } from "../p09-transaction-card/zh-TW";
import { table as p10 } from "../p10-recovery/zh-TW";
import { table as p11 } from "../p11-account-risks/zh-TW";
import { table as p12 } from "../p12-small-customers/zh-TW";
import { table as p13 } from "../p13-account-campaign/zh-TW";
import { table as p14 } from "../p14-negotiation/zh-TW";
import { table as p15 } from "../p15-delivered-value/zh-TW";
import { table as p16 } from "../p16-relations/zh-TW";
import { table as p17 } from "../p17-touch-points/zh-TW";
import { table as p18 } from "../p18-causes/zh-TW";
import { table as p19 } from "../p19-campaigns/zh-TW";
import { table as p20 } from "../p20-members/zh-TW";
import { table as p21 } from "../p21-complaints/zh-TW";
import { table as p22 } from "../p22-win-back/zh-TW";
import { table as p23 } from "../p23-class-moves/zh-TW";
import { table as p24 } from "../p24-rfm/zh-TW";
import { table as p25 } from "../p25-overview/zh-TW";

export const words = {
  "6-1": t601,
  "6-2": t602,
  "6-3": t603,
  "6-4": t604,
  "6-5": t605,
  "6-6": t606,
  "6-7": t607,
  "6-8": t608,
  "6-9": t609,
  "6-10": t610,
  "6-11": t611,
  "6-12": t612,
  "6-13": t613,
  "6-14": t614,
  P1: p01,
  P2: p02,
  P3: p03,
  P4: p04,
  P5: p05,
  P6: p06,
  P7: p07,
  P8: p08,
  P9: p09,
  P10: p10,
  P11: p11,
  P12: p12,
  P13: p13,
  P14: p14,
  P15: p15,
  P16: p16,
  P17: p17,
  P18: p18,
  P19: p19,
  P20: p20,
  P21: p21,
  P22: p22,
  P23: p23,
  P24: p24,
  P25: p25,
};
