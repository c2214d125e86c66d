/** The pane's settings, in simplified Chinese. */
import type { preferences as english } from "../en/preferences";

/** 窗格的设置。 */
export const preferences: typeof english = {
  title: "设置",
  language: "语言",
  languageFollows: "跟随 Excel 或浏览器",
  look: "外观",
  looks: { follows: "跟随 Excel 或系统", light: "浅色", dark: "深色", contrast: "高对比度" },
  contents: "新表格的内容",
  destination: "新表格的位置",
  kept: "设置保存在这台电脑上，其中不含您的任何数据。",
  reset: "恢复最初设置",
  privacyTitle: "隐私",
  privacy:
    "数据不会离开工作簿。Salesbook 只加载自己的页面，在 Excel 中另加载微软的 office.js，此后不再进行任何网络连接。您打开的文件只在这台电脑上读取。",
};
