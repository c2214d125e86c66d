/** The gallery of tables, the welcome, and the pane's views, in simplified Chinese. */
import type { gallery as english } from "../en/gallery";

/** 表格目录、欢迎语和窗格的各个页面。 */
export const gallery: typeof english = {
  views: { tables: "表格", analyse: "分析", functions: "函数", check: "检查", preferences: "设置" },
  viewsLabel: "Salesbook 的各项功能",
  loading: "正在加载…",
  loadFailed: "这一部分未能加载。请检查网络连接，然后重试。",
  tryAgain: "重试",

  search: "搜索表格",
  searchHint: "表号、名称或用途",
  found: "找到 {count} 张",
  foundOne: "找到 1 张",
  foundNone: "没有与“{text}”相符的表格。可以输入表号（如 6-9），或一个词（如 访问、等级、路线）。",
  clear: "清除搜索",
  recent: "最近使用",
  courseName: "全部 {count} 张表，联动",
  coursePurpose: "课程工作簿：客户和各月销售额只录入一次，各表自动读取。",
  packName: "整组 {count} 张表，联动",
  packPurpose: "整组一次生成，共用的数据只录入一次。",
  everythingName: "教材各表和各组工作表，共 {count} 张，联动",
  everythingPurpose: "教材的表和各组工作表合为一个工作簿，并附目录。",
  chainName: "{tables}（联动）",
  back: "全部表格",
  make: "生成内容",
  makeAlone: "只生成表 {table}",
  makeLinked: "{tables} 联动：数据只录入一次",
  steps: {
    files: "客户资料",
    analysis: "客户分析",
    classes: "排序与分类",
    rosters: "名册与区域",
    routes: "路线",
    visits: "访问",
    transactions: "产品与交易",
    credit: "信用管理",
    keyAccounts: "大客户",
    satisfaction: "客户关系与满意度",
    members: "会员与客户维系",
  },

  welcomeTitle: "欢迎使用",
  welcome: "Salesbook 为您生成销售管理用的各种表格：选表、填数、看结果。先看一个例子：二十家客户的排序和 A、B、C 分类。",
  welcomeGo: "看示例",
  welcomeLater: "以后再说",
  private: "数据只留在本工作簿中，Salesbook 不向任何地方发送数据。",
};
