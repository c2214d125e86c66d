/** What forms and the help show of every function, and the functions of each topic. Written by `npm run lists` from the folders; not by hand. */
import { about as ABCCLASS } from "./classification/abcclass/definition";
import { about as ABCSENSITIVITY } from "./classification/abcsensitivity/definition";
import { about as CLASSMOVE } from "./classification/classmove/definition";
import { about as CUMSHARE } from "./classification/cumshare/definition";
import { about as MONTHLYAVERAGE } from "./classification/monthlyaverage/definition";
import { about as PROSPECTGRADE } from "./classification/prospectgrade/definition";
import { about as SALESSHARE } from "./classification/salesshare/definition";
import { about as STANDARDAMOUNT } from "./classification/standardamount/definition";
import { about as STEADYCLASS } from "./classification/steadyclass/definition";
import { about as WEIGHTEDSCORE } from "./classification/weightedscore/definition";
import { about as CHECKLISTSCORE } from "./credit/checklistscore/definition";
import { about as CREDITAPPROVER } from "./credit/creditapprover/definition";
import { about as CREDITHEADROOM } from "./credit/creditheadroom/definition";
import { about as CREDITLIMIT } from "./credit/creditlimit/definition";
import { about as CREDITLIMIT_COMPOSITE } from "./credit/creditlimit-composite/definition";
import { about as CREDITLIMIT_CURRENT } from "./credit/creditlimit-current/definition";
import { about as CREDITLIMIT_NET } from "./credit/creditlimit-net/definition";
import { about as CREDITLIMIT_SALES } from "./credit/creditlimit-sales/definition";
import { about as CREDITLIMIT_WORKING } from "./credit/creditlimit-working/definition";
import { about as CREDITRECOMMENDED } from "./credit/creditrecommended/definition";
import { about as CREDITSTATUS } from "./credit/creditstatus/definition";
import { about as CURRENTRATIO } from "./credit/currentratio/definition";
import { about as RECOVERYRATE } from "./credit/recoveryrate/definition";
import { about as REPORTDUE } from "./credit/reportdue/definition";
import { about as BRANDSEGMENT } from "./customers/brandsegment/definition";
import { about as CAMPAIGNRETURN } from "./customers/campaignreturn/definition";
import { about as CUSTOMERSHARE } from "./customers/customershare/definition";
import { about as DELIVEREDVALUE } from "./customers/deliveredvalue/definition";
import { about as LIFECYCLE } from "./customers/lifecycle/definition";
import { about as MEMBERTIER } from "./customers/membertier/definition";
import { about as NEXTPURCHASE } from "./customers/nextpurchase/definition";
import { about as POINTS } from "./customers/points/definition";
import { about as POINTSVALUE } from "./customers/pointsvalue/definition";
import { about as RELATIONTYPE } from "./customers/relationtype/definition";
import { about as RFMSCORE } from "./customers/rfmscore/definition";
import { about as WINBACK } from "./customers/winback/definition";
import { about as ATTAINMENT } from "./products/attainment/definition";
import { about as CONTRIBUTION } from "./products/contribution/definition";
import { about as CROSSRATIO } from "./products/crossratio/definition";
import { about as GMROI } from "./products/gmroi/definition";
import { about as MARGINRATE } from "./products/marginrate/definition";
import { about as PRODUCTADVICE } from "./products/productadvice/definition";
import { about as TURNOVER } from "./products/turnover/definition";
import { about as KEEPVISITING } from "./visits/keepvisiting/definition";
import { about as ROUTELENGTH } from "./visits/routelength/definition";
import { about as ROUTEORDER } from "./visits/routeorder/definition";
import { about as ROUTETIMES } from "./visits/routetimes/definition";
import { about as VISITDUE } from "./visits/visitdue/definition";
import { about as VISITSCHEDULE } from "./visits/visitschedule/definition";

export const abouts = {
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

export const topicFunctions = {
  classification: [
    "ABCCLASS",
    "ABCSENSITIVITY",
    "CLASSMOVE",
    "CUMSHARE",
    "MONTHLYAVERAGE",
    "PROSPECTGRADE",
    "SALESSHARE",
    "STANDARDAMOUNT",
    "STEADYCLASS",
    "WEIGHTEDSCORE",
  ],
  credit: [
    "CHECKLISTSCORE",
    "CREDITAPPROVER",
    "CREDITHEADROOM",
    "CREDITLIMIT",
    "CREDITLIMIT_COMPOSITE",
    "CREDITLIMIT_CURRENT",
    "CREDITLIMIT_NET",
    "CREDITLIMIT_SALES",
    "CREDITLIMIT_WORKING",
    "CREDITRECOMMENDED",
    "CREDITSTATUS",
    "CURRENTRATIO",
    "RECOVERYRATE",
    "REPORTDUE",
  ],
  customers: [
    "BRANDSEGMENT",
    "CAMPAIGNRETURN",
    "CUSTOMERSHARE",
    "DELIVEREDVALUE",
    "LIFECYCLE",
    "MEMBERTIER",
    "NEXTPURCHASE",
    "POINTS",
    "POINTSVALUE",
    "RELATIONTYPE",
    "RFMSCORE",
    "WINBACK",
  ],
  products: ["ATTAINMENT", "CONTRIBUTION", "CROSSRATIO", "GMROI", "MARGINRATE", "PRODUCTADVICE", "TURNOVER"],
  visits: ["KEEPVISITING", "ROUTELENGTH", "ROUTEORDER", "ROUTETIMES", "VISITDUE", "VISITSCHEDULE"],
} as const;
