/** 表 6-1 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  shareByHeads: { name: "依客戶數計算比重", help: "你用的是客戶數的比重；這裡要的是銷售額佔全部銷售額的比重。" },
  pastSalesAsExisting: { name: "計入了過去客戶的銷售額", help: "你把過去客戶曾經的購買額也計入了；現有客戶只指仍在購買的客戶。" },
  pastCustomersAsExisting: { name: "把過去客戶當作現有客戶", help: "你統計了所有買過的客戶；現有客戶只指仍在購買的客戶。" },
  pastByTheYear: {
    name: "依一年未成交劃為過去",
    help: "你把一年內沒有成交的客戶劃為過去客戶；過去客戶是指不再購買的客戶，與最後成交距今多久無關。",
  },
};
