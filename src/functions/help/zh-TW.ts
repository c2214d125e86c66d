/** Everything that is said about the functions in this language. Written by `npm run lists` from the folders; not by hand. */
import { functionPage as view } from "../../i18n/zh-TW/function-page";
import { page } from "../../i18n/zh-TW/functions/page";
import { functionWords } from "../../i18n/zh-TW/functions/words";
import { help as ABCCLASS } from "../classification/abcclass/zh-TW";
import { help as ABCSENSITIVITY } from "../classification/abcsensitivity/zh-TW";
import { help as CLASSMOVE } from "../classification/classmove/zh-TW";
import { help as CUMSHARE } from "../classification/cumshare/zh-TW";
import { help as MONTHLYAVERAGE } from "../classification/monthlyaverage/zh-TW";
import { help as PROSPECTGRADE } from "../classification/prospectgrade/zh-TW";
import { help as SALESSHARE } from "../classification/salesshare/zh-TW";
import { help as STANDARDAMOUNT } from "../classification/standardamount/zh-TW";
import { help as STEADYCLASS } from "../classification/steadyclass/zh-TW";
import { help as WEIGHTEDSCORE } from "../classification/weightedscore/zh-TW";
import { help as CHECKLISTSCORE } from "../credit/checklistscore/zh-TW";
import { help as CREDITAPPROVER } from "../credit/creditapprover/zh-TW";
import { help as CREDITHEADROOM } from "../credit/creditheadroom/zh-TW";
import { help as CREDITLIMIT } from "../credit/creditlimit/zh-TW";
import { help as CREDITLIMIT_COMPOSITE } from "../credit/creditlimit-composite/zh-TW";
import { help as CREDITLIMIT_CURRENT } from "../credit/creditlimit-current/zh-TW";
import { help as CREDITLIMIT_NET } from "../credit/creditlimit-net/zh-TW";
import { help as CREDITLIMIT_SALES } from "../credit/creditlimit-sales/zh-TW";
import { help as CREDITLIMIT_WORKING } from "../credit/creditlimit-working/zh-TW";
import { help as CREDITRECOMMENDED } from "../credit/creditrecommended/zh-TW";
import { help as CREDITSTATUS } from "../credit/creditstatus/zh-TW";
import { help as CURRENTRATIO } from "../credit/currentratio/zh-TW";
import { help as RECOVERYRATE } from "../credit/recoveryrate/zh-TW";
import { help as REPORTDUE } from "../credit/reportdue/zh-TW";
import { help as BRANDSEGMENT } from "../customers/brandsegment/zh-TW";
import { help as CAMPAIGNRETURN } from "../customers/campaignreturn/zh-TW";
import { help as CUSTOMERSHARE } from "../customers/customershare/zh-TW";
import { help as DELIVEREDVALUE } from "../customers/deliveredvalue/zh-TW";
import { help as LIFECYCLE } from "../customers/lifecycle/zh-TW";
import { help as MEMBERTIER } from "../customers/membertier/zh-TW";
import { help as NEXTPURCHASE } from "../customers/nextpurchase/zh-TW";
import { help as POINTS } from "../customers/points/zh-TW";
import { help as POINTSVALUE } from "../customers/pointsvalue/zh-TW";
import { help as RELATIONTYPE } from "../customers/relationtype/zh-TW";
import { help as RFMSCORE } from "../customers/rfmscore/zh-TW";
import { help as WINBACK } from "../customers/winback/zh-TW";
import { help as ATTAINMENT } from "../products/attainment/zh-TW";
import { help as CONTRIBUTION } from "../products/contribution/zh-TW";
import { help as CROSSRATIO } from "../products/crossratio/zh-TW";
import { help as GMROI } from "../products/gmroi/zh-TW";
import { help as MARGINRATE } from "../products/marginrate/zh-TW";
import { help as PRODUCTADVICE } from "../products/productadvice/zh-TW";
import { help as TURNOVER } from "../products/turnover/zh-TW";
import { help as KEEPVISITING } from "../visits/keepvisiting/zh-TW";
import { help as ROUTELENGTH } from "../visits/routelength/zh-TW";
import { help as ROUTEORDER } from "../visits/routeorder/zh-TW";
import { help as ROUTETIMES } from "../visits/routetimes/zh-TW";
import { help as VISITDUE } from "../visits/visitdue/zh-TW";
import { help as VISITSCHEDULE } from "../visits/visitschedule/zh-TW";

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
