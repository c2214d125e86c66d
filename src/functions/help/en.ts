/** Everything that is said about the functions in this language. Written by `npm run lists` from the folders; not by hand. */
import { functionPage as view } from "../../i18n/en/function-page";
import { page } from "../../i18n/en/functions/page";
import { functionWords } from "../../i18n/en/functions/words";
import { help as ABCCLASS } from "../classification/abcclass/en";
import { help as ABCSENSITIVITY } from "../classification/abcsensitivity/en";
import { help as CLASSMOVE } from "../classification/classmove/en";
import { help as CUMSHARE } from "../classification/cumshare/en";
import { help as MONTHLYAVERAGE } from "../classification/monthlyaverage/en";
import { help as PROSPECTGRADE } from "../classification/prospectgrade/en";
import { help as SALESSHARE } from "../classification/salesshare/en";
import { help as STANDARDAMOUNT } from "../classification/standardamount/en";
import { help as STEADYCLASS } from "../classification/steadyclass/en";
import { help as WEIGHTEDSCORE } from "../classification/weightedscore/en";
import { help as CHECKLISTSCORE } from "../credit/checklistscore/en";
import { help as CREDITAPPROVER } from "../credit/creditapprover/en";
import { help as CREDITHEADROOM } from "../credit/creditheadroom/en";
import { help as CREDITLIMIT } from "../credit/creditlimit/en";
import { help as CREDITLIMIT_COMPOSITE } from "../credit/creditlimit-composite/en";
import { help as CREDITLIMIT_CURRENT } from "../credit/creditlimit-current/en";
import { help as CREDITLIMIT_NET } from "../credit/creditlimit-net/en";
import { help as CREDITLIMIT_SALES } from "../credit/creditlimit-sales/en";
import { help as CREDITLIMIT_WORKING } from "../credit/creditlimit-working/en";
import { help as CREDITRECOMMENDED } from "../credit/creditrecommended/en";
import { help as CREDITSTATUS } from "../credit/creditstatus/en";
import { help as CURRENTRATIO } from "../credit/currentratio/en";
import { help as RECOVERYRATE } from "../credit/recoveryrate/en";
import { help as REPORTDUE } from "../credit/reportdue/en";
import { help as BRANDSEGMENT } from "../customers/brandsegment/en";
import { help as CAMPAIGNRETURN } from "../customers/campaignreturn/en";
import { help as CUSTOMERSHARE } from "../customers/customershare/en";
import { help as DELIVEREDVALUE } from "../customers/deliveredvalue/en";
import { help as LIFECYCLE } from "../customers/lifecycle/en";
import { help as MEMBERTIER } from "../customers/membertier/en";
import { help as NEXTPURCHASE } from "../customers/nextpurchase/en";
import { help as POINTS } from "../customers/points/en";
import { help as POINTSVALUE } from "../customers/pointsvalue/en";
import { help as RELATIONTYPE } from "../customers/relationtype/en";
import { help as RFMSCORE } from "../customers/rfmscore/en";
import { help as WINBACK } from "../customers/winback/en";
import { help as ATTAINMENT } from "../products/attainment/en";
import { help as CONTRIBUTION } from "../products/contribution/en";
import { help as CROSSRATIO } from "../products/crossratio/en";
import { help as GMROI } from "../products/gmroi/en";
import { help as MARGINRATE } from "../products/marginrate/en";
import { help as PRODUCTADVICE } from "../products/productadvice/en";
import { help as TURNOVER } from "../products/turnover/en";
import { help as KEEPVISITING } from "../visits/keepvisiting/en";
import { help as ROUTELENGTH } from "../visits/routelength/en";
import { help as ROUTEORDER } from "../visits/routeorder/en";
import { help as ROUTETIMES } from "../visits/routetimes/en";
import { help as VISITDUE } from "../visits/visitdue/en";
import { help as VISITSCHEDULE } from "../visits/visitschedule/en";

const help = {
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

export const words = { words: functionWords, help, page, view };
