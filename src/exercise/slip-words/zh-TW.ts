/** The words of every slip in this language, by the table's number. Written by `npm run lists` from the folders; not by hand. */
import { slips as t601 } from "../../tables/6-01-situation/slips/zh-TW";
import { slips as t602 } from "../../tables/6-02-company-card/slips/zh-TW";
import { slips as t603 } from "../../tables/6-03-person-card/slips/zh-TW";
import { slips as t604 } from "../../tables/6-04-card-contents/slips/zh-TW";
import { slips as t605 } from "../../tables/6-05-prospects/slips/zh-TW";
import { slips as t606 } from "../../tables/6-06-composition/slips/zh-TW";
import { slips as t607 } from "../../tables/6-07-sales-visits/slips/zh-TW";
import { slips as t608 } from "../../tables/6-08-averages/slips/zh-TW";
import { slips as t609 } from "../../tables/6-09-ranking/slips/zh-TW";
import { slips as t610 } from "../../tables/6-10-roster/slips/zh-TW";
import { slips as t611 } from "../../tables/6-11-classified/slips/zh-TW";
import { slips as t612 } from "../../tables/6-12-territories/slips/zh-TW";
import { slips as t613 } from "../../tables/6-13-routes/slips/zh-TW";
import { slips as t614 } from "../../tables/6-14-visit-plan/slips/zh-TW";
import { slips as p01 } from "../../tables/p01-trade/slips/zh-TW";
import { slips as p02 } from "../../tables/p02-products/slips/zh-TW";
import { slips as p03 } from "../../tables/p03-purchase-rhythm/slips/zh-TW";
import { slips as p04 } from "../../tables/p04-channels/slips/zh-TW";
import { slips as p05 } from "../../tables/p05-credit-limits/slips/zh-TW";
import { slips as p06 } from "../../tables/p06-credit-survey/slips/zh-TW";
import { slips as p07 } from "../../tables/p07-survey-reports/slips/zh-TW";
import { slips as p08 } from "../../tables/p08-deterioration/slips/zh-TW";
import { slips as p09 } from "../../tables/p09-transaction-card/slips/zh-TW";
import { slips as p10 } from "../../tables/p10-recovery/slips/zh-TW";
import { slips as p11 } from "../../tables/p11-account-risks/slips/zh-TW";
import { slips as p12 } from "../../tables/p12-small-customers/slips/zh-TW";
import { slips as p13 } from "../../tables/p13-account-campaign/slips/zh-TW";
import { slips as p14 } from "../../tables/p14-negotiation/slips/zh-TW";
import { slips as p15 } from "../../tables/p15-delivered-value/slips/zh-TW";
import { slips as p16 } from "../../tables/p16-relations/slips/zh-TW";
import { slips as p17 } from "../../tables/p17-touch-points/slips/zh-TW";
import { slips as p18 } from "../../tables/p18-causes/slips/zh-TW";
import { slips as p19 } from "../../tables/p19-campaigns/slips/zh-TW";
import { slips as p20 } from "../../tables/p20-members/slips/zh-TW";
import { slips as p21 } from "../../tables/p21-complaints/slips/zh-TW";
import { slips as p22 } from "../../tables/p22-win-back/slips/zh-TW";
import { slips as p23 } from "../../tables/p23-class-moves/slips/zh-TW";
import { slips as p24 } from "../../tables/p24-rfm/slips/zh-TW";

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
};
