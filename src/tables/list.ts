/** Every table in order. Written by `npm run lists` from the folders; not by hand. */
import { spec as t601 } from "./6-01-situation/spec";
import { spec as t602 } from "./6-02-company-card/spec";
import { spec as t603 } from "./6-03-person-card/spec";
import { spec as t604 } from "./6-04-card-contents/spec";
import { spec as t605 } from "./6-05-prospects/spec";
import { spec as t606 } from "./6-06-composition/spec";
import { spec as t607 } from "./6-07-sales-visits/spec";
import { spec as t608 } from "./6-08-averages/spec";
import { spec as t609 } from "./6-09-ranking/spec";
import { spec as t610 } from "./6-10-roster/spec";
import { spec as t611 } from "./6-11-classified/spec";
import { spec as t612 } from "./6-12-territories/spec";
import { spec as t613 } from "./6-13-routes/spec";
import { spec as t614 } from "./6-14-visit-plan/spec";
import { spec as p01 } from "./p01-trade/spec";
import { spec as p02 } from "./p02-products/spec";
import { spec as p03 } from "./p03-purchase-rhythm/spec";
import { spec as p04 } from "./p04-channels/spec";
import { spec as p05 } from "./p05-credit-limits/spec";
import { spec as p06 } from "./p06-credit-survey/spec";
import { spec as p07 } from "./p07-survey-reports/spec";
import { spec as p08 } from "./p08-deterioration/spec";
import { spec as p09 } from "./p09-transaction-card/spec";
import { spec as p10 } from "./p10-recovery/spec";
import { spec as p11 } from "./p11-account-risks/spec";
import { spec as p12 } from "./p12-small-customers/spec";
import { spec as p13 } from "./p13-account-campaign/spec";
import { spec as p14 } from "./p14-negotiation/spec";
import { spec as p15 } from "./p15-delivered-value/spec";
import { spec as p16 } from "./p16-relations/spec";
import { spec as p17 } from "./p17-touch-points/spec";
import { spec as p18 } from "./p18-causes/spec";
import { spec as p19 } from "./p19-campaigns/spec";
import { spec as p20 } from "./p20-members/spec";
import { spec as p21 } from "./p21-complaints/spec";
import { spec as p22 } from "./p22-win-back/spec";
import { spec as p23 } from "./p23-class-moves/spec";
import { spec as p24 } from "./p24-rfm/spec";
import { spec as p25 } from "./p25-overview/spec";

export const specs = [
  t601,
  t602,
  t603,
  t604,
  t605,
  t606,
  t607,
  t608,
  t609,
  t610,
  t611,
  t612,
  t613,
  t614,
  p01,
  p02,
  p03,
  p04,
  p05,
  p06,
  p07,
  p08,
  p09,
  p10,
  p11,
  p12,
  p13,
  p14,
  p15,
  p16,
  p17,
  p18,
  p19,
  p20,
  p21,
  p22,
  p23,
  p24,
  p25,
];
