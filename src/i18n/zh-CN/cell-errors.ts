/** Messages of errors that a cell can show, alone so that the functions load no others: what happened, where, what is accepted, in simplified Chinese. */
import type { cellErrors as english } from "../en/cell-errors";

export const cellErrors: typeof english = {
  notANumber: "{argument}：“{received}”不是数字。请填写{accepted}。",
  notWholeNumber: "{argument}：{received}不是整数。请填写{accepted}。",
  outOfRange: "{argument}：{received}超出范围。请填写{accepted}。",
  cutsOutOfOrder: "{argument}：{received}的次序不对。请填写{accepted}。",
  unknownChoice: "{argument}：没有“{received}”这个选项。可选：{accepted}。",
  differentShape: "{argument}：所选区域为{received}，应与{other}一致，即{accepted}。",
  oneValueOnly: "{argument}：所选区域为{received}，这里只能是一个值。",
  missingArgument: "缺少{argument}。请填写{accepted}。",
  zeroDivisor: "{argument}为 0，不能作除数。",
  notEnoughData: "{argument}：{received}太少，至少需要{accepted}。",
};
