/** Everything that is said about the functions in this language. Written by `npm run lists` from the folders; not by hand. */
import { functionPage as view } from "../../i18n/zh-CN/function-page";
import { page } from "../../i18n/zh-CN/functions/page";
import { functionWords } from "../../i18n/zh-CN/functions/words";
import { help as ABCCLASS } from "../classification/abcclass/zh-CN";
import { help as ABCSENSITIVITY } from "../classification/abcsensitivity/zh-CN";
import { help as CLASSMOVE } from "../classification/classmove/zh-CN";
import { help as CUMSHARE } from "../classification/cumshare/zh-CN";
import { help as MONTHLYAVERAGE } from "../classification/monthlyaverage/zh-CN";
import { help as PROSPECTGRADE } from "../classification/prospectgrade/zh-CN";
import { help as SALESSHARE } from "../classification/salesshare/zh-CN";
import { help as STANDARDAMOUNT } from "../classification/standardamount/zh-CN";
import { help as STEADYCLASS } from "../classification/steadyclass/zh-CN";
import { help as WEIGHTEDSCORE } from "../classification/weightedscore/zh-CN";
import { help as CHECKLISTSCORE } from "../credit/checklistscore/zh-CN";
import { help as CREDITAPPROVER } from "../credit/creditapprover/zh-CN";
import { help as CREDITHEADROOM } from "../credit/creditheadroom/zh-CN";
import { help as CREDITLIMIT } from "../credit/creditlimit/zh-CN";
import { help as CREDITLIMIT_COMPOSITE } from "../credit/creditlimit-composite/zh-CN";
import { help as CREDITLIMIT_CURRENT } from "../credit/creditlimit-current/zh-CN";
import { help as CREDITLIMIT_NET } from "../credit/creditlimit-net/zh-CN";
import { help as CREDITLIMIT_SALES } from "../credit/creditlimit-sales/zh-CN";
import { help as CREDITLIMIT_WORKING } from "../credit/creditlimit-working/zh-CN";
import { help as CREDITRECOMMENDED } from "../credit/creditrecommended/zh-CN";
import { help as CREDITSTATUS } from "../credit/creditstatus/zh-CN";
import { help as CURRENTRATIO } from "../credit/currentratio/zh-CN";
import { help as RECOVERYRATE } from "../credit/recoveryrate/zh-CN";
import { help as REPORTDUE } from "../credit/reportdue/zh-CN";
import { help as BRANDSEGMENT } from "../customers/brandsegment/zh-CN";
import { help as CAMPAIGNRETURN } from "../customers/campaignreturn/zh-CN";
import { help as CUSTOMERSHARE } from "../customers/customershare/zh-CN";
import { help as DELIVEREDVALUE } from "../customers/deliveredvalue/zh-CN";
import { help as LIFECYCLE } from "../customers/lifecycle/zh-CN";
import { help as MEMBERTIER } from "../customers/membertier/zh-CN";
import { help as NEXTPURCHASE } from "../customers/nextpurchase/zh-CN";
import { help as POINTS } from "../customers/points/zh-CN";
import { help as POINTSVALUE } from "../customers/pointsvalue/zh-CN";
import { help as RELATIONTYPE } from "../customers/relationtype/zh-CN";
import { help as RFMSCORE } from "../customers/rfmscore/zh-CN";
import { help as WINBACK } from "../customers/winback/zh-CN";
import { help as ATTAINMENT } from "../products/attainment/zh-CN";
import { help as CONTRIBUTION } from "../products/contribution/zh-CN";
import { help as CROSSRATIO } from "../products/crossratio/zh-CN";
import { help as GMROI } from "../products/gmroi/zh-CN";
import { help as MARGINRATE } from "../products/marginrate/zh-CN";
import { help as PRODUCTADVICE } from "../products/productadvice/zh-CN";
import { help as TURNOVER } from "../products/turnover/zh-CN";
import { help as KEEPVISITING } from "../visits/keepvisiting/zh-CN";
import { help as ROUTELENGTH } from "../visits/routelength/zh-CN";
import { help as ROUTEORDER } from "../visits/routeorder/zh-CN";
import { help as ROUTETIMES } from "../visits/routetimes/zh-CN";
import { help as VISITDUE } from "../visits/visitdue/zh-CN";
import { help as VISITSCHEDULE } from "../visits/visitschedule/zh-CN";

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
