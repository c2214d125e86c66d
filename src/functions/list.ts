/** Every function under the name that users type. Written by `npm run lists` from the folders; not by hand. */
import { ABCCLASS } from "./classification/abcclass/definition";
import { ABCSENSITIVITY } from "./classification/abcsensitivity/definition";
import { CLASSMOVE } from "./classification/classmove/definition";
import { CUMSHARE } from "./classification/cumshare/definition";
import { MONTHLYAVERAGE } from "./classification/monthlyaverage/definition";
import { PROSPECTGRADE } from "./classification/prospectgrade/definition";
import { SALESSHARE } from "./classification/salesshare/definition";
import { STANDARDAMOUNT } from "./classification/standardamount/definition";
import { STEADYCLASS } from "./classification/steadyclass/definition";
import { WEIGHTEDSCORE } from "./classification/weightedscore/definition";
import { CHECKLISTSCORE } from "./credit/checklistscore/definition";
import { CREDITAPPROVER } from "./credit/creditapprover/definition";
import { CREDITHEADROOM } from "./credit/creditheadroom/definition";
import { CREDITLIMIT } from "./credit/creditlimit/definition";
import { CREDITLIMIT_COMPOSITE } from "./credit/creditlimit-composite/definition";
import { CREDITLIMIT_CURRENT } from "./credit/creditlimit-current/definition";
import { CREDITLIMIT_NET } from "./credit/creditlimit-net/definition";
import { CREDITLIMIT_SALES } from "./credit/creditlimit-sales/definition";
import { CREDITLIMIT_WORKING } from "./credit/creditlimit-working/definition";
import { CREDITRECOMMENDED } from "./credit/creditrecommended/definition";
import { CREDITSTATUS } from "./credit/creditstatus/definition";
import { CURRENTRATIO } from "./credit/currentratio/definition";
import { RECOVERYRATE } from "./credit/recoveryrate/definition";
import { REPORTDUE } from "./credit/reportdue/definition";
import { BRANDSEGMENT } from "./customers/brandsegment/definition";
import { CAMPAIGNRETURN } from "./customers/campaignreturn/definition";
import { CUSTOMERSHARE } from "./customers/customershare/definition";
import { DELIVEREDVALUE } from "./customers/deliveredvalue/definition";
import { LIFECYCLE } from "./customers/lifecycle/definition";
import { MEMBERTIER } from "./customers/membertier/definition";
import { NEXTPURCHASE } from "./customers/nextpurchase/definition";
import { POINTS } from "./customers/points/definition";
import { POINTSVALUE } from "./customers/pointsvalue/definition";
import { RELATIONTYPE } from "./customers/relationtype/definition";
import { RFMSCORE } from "./customers/rfmscore/definition";
import { WINBACK } from "./customers/winback/definition";
import { ATTAINMENT } from "./products/attainment/definition";
import { CONTRIBUTION } from "./products/contribution/definition";
import { CROSSRATIO } from "./products/crossratio/definition";
import { GMROI } from "./products/gmroi/definition";
import { MARGINRATE } from "./products/marginrate/definition";
import { PRODUCTADVICE } from "./products/productadvice/definition";
import { TURNOVER } from "./products/turnover/definition";
import { KEEPVISITING } from "./visits/keepvisiting/definition";
import { ROUTELENGTH } from "./visits/routelength/definition";
import { ROUTEORDER } from "./visits/routeorder/definition";
import { ROUTETIMES } from "./visits/routetimes/definition";
import { VISITDUE } from "./visits/visitdue/definition";
import { VISITSCHEDULE } from "./visits/visitschedule/definition";

export const functionTable = {
  ABCCLASS,
  ABCSENSITIVITY,
  CLASSMOVE,
  CUMSHARE,
  MONTHLYAVERAGE,
  PROSPECTGRADE,
  SALESSHARE,
  STANDARDAMOUNT,
  STEADYCLASS,
  WEIGHTEDSCORE,
  CHECKLISTSCORE,
  CREDITAPPROVER,
  CREDITHEADROOM,
  CREDITLIMIT,
  CREDITLIMIT_COMPOSITE,
  CREDITLIMIT_CURRENT,
  CREDITLIMIT_NET,
  CREDITLIMIT_SALES,
  CREDITLIMIT_WORKING,
  CREDITRECOMMENDED,
  CREDITSTATUS,
  CURRENTRATIO,
  RECOVERYRATE,
  REPORTDUE,
  BRANDSEGMENT,
  CAMPAIGNRETURN,
  CUSTOMERSHARE,
  DELIVEREDVALUE,
  LIFECYCLE,
  MEMBERTIER,
  NEXTPURCHASE,
  POINTS,
  POINTSVALUE,
  RELATIONTYPE,
  RFMSCORE,
  WINBACK,
  ATTAINMENT,
  CONTRIBUTION,
  CROSSRATIO,
  GMROI,
  MARGINRATE,
  PRODUCTADVICE,
  TURNOVER,
  KEEPVISITING,
  ROUTELENGTH,
  ROUTEORDER,
  ROUTETIMES,
  VISITDUE,
  VISITSCHEDULE,
};
