/**
 * The wholesaler's campaigns of the last half-year, and what it found of its strengths and weaknesses, chances and threats. The
 * tasting with its own vans paid best; the outdoor advertisement reached most people and did not pay.
 */
import { names } from "../wholesaler/names";
import { sampleRows } from "../parts/sample-rows";

const CAMPAIGNS = [
  {
    campaign: names("春节礼盒巡展", "春節禮盒巡迴展", "New Year gift roadshow"),
    medium: names("巡展", "巡迴展", "Roadshow"),
    aim: "crossSell",
    cost: 38000,
    contacts: 620,
    leads: 84,
    deals: 31,
    revenue: 268000,
    margin: 0.18,
    lesson: names("提前三周铺货", "提前三週鋪貨", "Stock three weeks ahead"),
  },
  {
    campaign: names("站台灯箱广告", "站台燈箱廣告", "Bus stop posters"),
    medium: names("户外广告", "戶外廣告", "Outdoor posters"),
    aim: "winOver",
    cost: 52000,
    contacts: 9000,
    leads: 40,
    deals: 9,
    revenue: 96000,
    margin: 0.2,
    lesson: names("看的人多，问的人少", "看的人多，詢問的人少", "Many look, few ask"),
  },
  {
    campaign: names("门店试饮", "門市試飲", "Tasting in shops"),
    medium: names("试用", "試用", "Trial"),
    aim: "winOver",
    cost: 9500,
    contacts: 480,
    leads: 96,
    deals: 42,
    revenue: 118000,
    margin: 0.24,
    lesson: names("用自有送货车，省运费", "用自有貨車，省運費", "Own vans save freight"),
  },
  {
    campaign: names("电话回访老客户", "電話回訪老客戶", "Calls to old customers"),
    medium: names("电话", "電話", "Telephone"),
    aim: "keepLonger",
    cost: 2400,
    contacts: 160,
    leads: 35,
    deals: 14,
    revenue: 31000,
    margin: 0.19,
    lesson: names("先看上次投诉", "先看上次客訴", "Read the last complaint first"),
  },
  {
    campaign: names("新品订货会", "新品訂貨會", "New range order fair"),
    medium: names("订货会", "訂貨會", "Order fair"),
    aim: "upSell",
    cost: 26000,
    contacts: 75,
    leads: 52,
    deals: 28,
    revenue: 205000,
    margin: 0.16,
    lesson: names("请采购经理到场", "請採購經理到場", "Invite the buyers themselves"),
  },
] as const;

/** A column of the campaigns: five, and blank rows below them. */
export const sampleCampaigns = sampleRows(CAMPAIGNS);

/** What stands in the four cells of the SWOT block. */
export const SAMPLE_SWOT = {
  strengths: names("自有车队，当日送达", "自有車隊，當日送達", "Own vans, same-day delivery"),
  weaknesses: names("广告渠道少，品牌知名度低", "廣告管道少，品牌知名度低", "Few media, little known"),
  opportunities: names("新城区餐饮店增多", "新城區餐飲店增多", "Restaurants in new districts"),
  threats: names("厂家直供，低价竞争", "原廠直供，低價競爭", "Makers sell direct, low prices"),
} as const;
