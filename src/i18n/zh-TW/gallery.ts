/** The gallery of tables, the welcome, and the pane's views, in traditional Chinese as in Taiwan. */
import type { gallery as english } from "../en/gallery";

/** 表格目錄、歡迎詞和窗格的各個頁面。 */
export const gallery: typeof english = {
  views: { tables: "表格", analyse: "分析", functions: "函數", check: "檢查", preferences: "設定" },
  viewsLabel: "Salesbook 的各項功能",
  loading: "載入中…",
  loadFailed: "這一部分無法載入。請檢查網路連線，然後再試一次。",
  tryAgain: "再試一次",

  search: "搜尋表格",
  searchHint: "表號、名稱或用途",
  found: "找到 {count} 張",
  foundOne: "找到 1 張",
  foundNone: "沒有符合「{text}」的表格。可以輸入表號（如 6-9），或一個詞（如 拜訪、等級、路線）。",
  clear: "清除搜尋",
  recent: "最近使用",
  courseName: "全部 {count} 張表，連動",
  coursePurpose: "課程活頁簿：客戶與各月銷售額只需輸入一次，各表自動讀取。",
  packName: "整組 {count} 張表，連動",
  packPurpose: "整組一次產生，共用的資料只需輸入一次。",
  everythingName: "教材各表與各組工作表，共 {count} 張，連動",
  everythingPurpose: "教材的表與各組工作表合為一個活頁簿，並附目錄。",
  chainName: "{tables}（連動）",
  back: "全部表格",
  make: "產生內容",
  makeAlone: "只產生表 {table}",
  makeLinked: "{tables} 連動：資料只需輸入一次",
  steps: {
    files: "客戶資料",
    analysis: "客戶分析",
    classes: "排序與分類",
    rosters: "名冊與區域",
    routes: "路線",
    visits: "拜訪",
    transactions: "產品與交易",
    credit: "信用管理",
    keyAccounts: "大客戶",
    satisfaction: "客戶關係與滿意度",
    members: "會員與客戶維繫",
  },

  welcomeTitle: "歡迎使用",
  welcome: "Salesbook 為您產生銷售管理用的各種表格：選表、填數字、看結果。先看一個範例：二十家客戶的排序與 A、B、C 分類。",
  welcomeGo: "看範例",
  welcomeLater: "以後再說",
  private: "資料只留在這個活頁簿中，Salesbook 不會把資料傳到任何地方。",
};
