/** The words of table 6-10 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客户名册",
  purpose: "登记全部客户的开发日期和联系方式。“开发顺序”从最早的日期算起，同一天开发的客户按登记先后排列。",
  answers: "客户名单 通讯录 客户列表 客户清单",
  fields: {
    code: "客户编号",
    acquired: "开发日期",
    customer: "客户名称",
    manager: "客户负责人",
    address: "地址",
    phone: "电话",
    lineOfBusiness: "业务种类",
    class: "客户等级",
    order: "开发顺序",
  },
  sections: { roster: "客户" },
  scalars: {},
  choices: {
    supermarket: "超市",
    convenience: "便利店",
    restaurant: "餐饮店",
    hotel: "酒店",
    liquor: "烟酒店",
    canteen: "食堂",
    otherBusiness: "其他",
  },
  blocks: {},
  charts: {},
};
