/** The pane's settings, in traditional Chinese as in Taiwan. */
import type { preferences as english } from "../en/preferences";

/** 窗格的設定。 */
export const preferences: typeof english = {
  title: "設定",
  language: "語言",
  languageFollows: "依照 Excel 或瀏覽器",
  look: "外觀",
  looks: { follows: "依照 Excel 或系統", light: "淺色", dark: "深色", contrast: "高對比" },
  contents: "新表格的內容",
  destination: "新表格的位置",
  kept: "設定儲存在這台電腦上，其中不含您的任何資料。",
  reset: "還原為最初的設定",
  privacyTitle: "隱私",
  privacy:
    "資料不會離開活頁簿。Salesbook 只載入自己的頁面，在 Excel 中另外載入微軟的 office.js，之後不再進行任何網路連線。您開啟的檔案只在這台電腦上讀取。",
};
