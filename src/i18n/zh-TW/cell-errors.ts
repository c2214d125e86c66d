/** Messages of errors that a cell can show, alone so that the functions load no others: what happened, where, what is accepted, in traditional Chinese as in Taiwan. */
import type { cellErrors as english } from "../en/cell-errors";

export const cellErrors: typeof english = {
  notANumber: "{argument}：「{received}」不是數字。請填入{accepted}。",
  notWholeNumber: "{argument}：{received}不是整數。請填入{accepted}。",
  outOfRange: "{argument}：{received}超出範圍。請填入{accepted}。",
  cutsOutOfOrder: "{argument}：{received}的順序不對。請填入{accepted}。",
  unknownChoice: "{argument}：沒有「{received}」這個選項。可選：{accepted}。",
  differentShape: "{argument}：所選範圍為{received}，應與{other}一致，即{accepted}。",
  oneValueOnly: "{argument}：所選範圍為{received}，這裡只能是一個值。",
  missingArgument: "缺少{argument}。請填入{accepted}。",
  zeroDivisor: "{argument}為 0，不能作為除數。",
  notEnoughData: "{argument}：{received}太少，至少需要{accepted}。",
};
