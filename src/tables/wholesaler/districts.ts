/** Where the wholesaler's customers are: districts of Chengdu with their coordinates, which are real, and who drives and sells there. */
import { names, type Names } from "./names";

export const DISTRICTS = {
  jinjiang: { "zh-CN": "锦江区", "zh-TW": "錦江區", en: "Jinjiang", latitude: 30.6571, longitude: 104.0809 },
  qingyang: { "zh-CN": "青羊区", "zh-TW": "青羊區", en: "Qingyang", latitude: 30.6739, longitude: 104.0615 },
  jinniu: { "zh-CN": "金牛区", "zh-TW": "金牛區", en: "Jinniu", latitude: 30.6913, longitude: 104.0523 },
  wuhou: { "zh-CN": "武侯区", "zh-TW": "武侯區", en: "Wuhou", latitude: 30.6417, longitude: 104.0432 },
  chenghua: { "zh-CN": "成华区", "zh-TW": "成華區", en: "Chenghua", latitude: 30.6599, longitude: 104.1013 },
  gaoxin: { "zh-CN": "高新区", "zh-TW": "高新區", en: "Gaoxin", latitude: 30.5908, longitude: 104.0571 },
  longquan: { "zh-CN": "龙泉驿区", "zh-TW": "龍泉驛區", en: "Longquanyi", latitude: 30.5565, longitude: 104.2746 },
  wenjiang: { "zh-CN": "温江区", "zh-TW": "溫江區", en: "Wenjiang", latitude: 30.6827, longitude: 103.8559 },
  pidu: { "zh-CN": "郫都区", "zh-TW": "郫都區", en: "Pidu", latitude: 30.7954, longitude: 103.9018 },
  xindu: { "zh-CN": "新都区", "zh-TW": "新都區", en: "Xindu", latitude: 30.8232, longitude: 104.1587 },
  shuangliu: { "zh-CN": "双流区", "zh-TW": "雙流區", en: "Shuangliu", latitude: 30.5744, longitude: 103.9237 },
  tianfu: { "zh-CN": "天府新区", "zh-TW": "天府新區", en: "Tianfu", latitude: 30.4166, longitude: 104.0779 },
} as const;
export type District = keyof typeof DISTRICTS;

/** Salespeople's groups: each serves some districts. */
export const GROUPS = ["groupEast", "groupWest", "groupSouth", "groupNorth"] as const;
export type Group = (typeof GROUPS)[number];
/** The salesperson who serves each group's customers, the same on every sheet. */
export const SALESPEOPLE: Readonly<Record<Group, Names>> = {
  groupEast: names("李文静", "李文靜", "Li Wenjing"),
  groupWest: names("王浩", "王浩", "Wang Hao"),
  groupSouth: names("张晓岚", "張曉嵐", "Zhang Xiaolan"),
  groupNorth: names("刘志远", "劉志遠", "Liu Zhiyuan"),
};
/** What the groups make together, and who leads them. */
export const SALES_REGION = names("成都大区", "成都大區", "Chengdu region");
export const SALES_MANAGER = names("销售经理", "業務經理", "Sales manager");
export const GENERAL_MANAGER = names("总经理", "總經理", "General manager");
/** The group that serves each district. */
export const GROUP_OF: Readonly<Record<District, Group>> = {
  jinjiang: "groupEast",
  chenghua: "groupEast",
  longquan: "groupEast",
  qingyang: "groupWest",
  wenjiang: "groupWest",
  pidu: "groupWest",
  wuhou: "groupSouth",
  gaoxin: "groupSouth",
  shuangliu: "groupSouth",
  tianfu: "groupSouth",
  jinniu: "groupNorth",
  xindu: "groupNorth",
};

/** Delivery routes: each takes in neighbouring districts. */
export const ROUTES = ["routeCentre", "routeEast", "routeWest", "routeSouth", "routeNorth"] as const;
/** The route that takes in each district. */
export const ROUTE_OF: Record<District, (typeof ROUTES)[number]> = {
  jinjiang: "routeCentre",
  qingyang: "routeCentre",
  wuhou: "routeCentre",
  chenghua: "routeEast",
  longquan: "routeEast",
  wenjiang: "routeWest",
  pidu: "routeWest",
  gaoxin: "routeSouth",
  shuangliu: "routeSouth",
  tianfu: "routeSouth",
  jinniu: "routeNorth",
  xindu: "routeNorth",
};

/** The wholesaler's warehouse, in degrees north and east. */
export const DEPOT = { latitude: 30.6152, longitude: 104.1318 } as const;
