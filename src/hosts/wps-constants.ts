/** WPS's numbers by the words of Office.js; its types hold each of them. */

export const BORDER_SIDES = Object.freeze({
  EdgeLeft: 7 satisfies Et.XlBordersIndex.xlEdgeLeft,
  EdgeTop: 8 satisfies Et.XlBordersIndex.xlEdgeTop,
  EdgeBottom: 9 satisfies Et.XlBordersIndex.xlEdgeBottom,
  EdgeRight: 10 satisfies Et.XlBordersIndex.xlEdgeRight,
  InsideVertical: 11 satisfies Et.XlBordersIndex.xlInsideVertical,
  InsideHorizontal: 12 satisfies Et.XlBordersIndex.xlInsideHorizontal,
});

export const LINE_STYLES = Object.freeze({
  Continuous: 1 satisfies Et.XlLineStyle.xlContinuous,
  Double: -4119 satisfies Et.XlLineStyle.xlDouble,
});

export const LINE_WEIGHTS = Object.freeze({
  Hairline: 1 satisfies Kso.XlBorderWeight.xlHairline,
  Thin: 2 satisfies Kso.XlBorderWeight.xlThin,
  Medium: -4138 satisfies Kso.XlBorderWeight.xlMedium,
  Thick: 4 satisfies Kso.XlBorderWeight.xlThick,
});

export const UNDERLINES = Object.freeze({
  None: -4142 satisfies Kso.XlUnderlineStyle.xlUnderlineStyleNone,
  Single: 2 satisfies Kso.XlUnderlineStyle.xlUnderlineStyleSingle,
});

export const HORIZONTAL = Object.freeze({
  General: 1 satisfies Kso.XlHAlign.xlHAlignGeneral,
  Left: -4131 satisfies Kso.XlHAlign.xlHAlignLeft,
  Center: -4108 satisfies Kso.XlHAlign.xlHAlignCenter,
  Right: -4152 satisfies Kso.XlHAlign.xlHAlignRight,
});

export const VERTICAL = Object.freeze({
  Top: -4160 satisfies Kso.XlVAlign.xlVAlignTop,
  Center: -4108 satisfies Kso.XlVAlign.xlVAlignCenter,
  Bottom: -4107 satisfies Kso.XlVAlign.xlVAlignBottom,
});

export const ORIENTATIONS = Object.freeze({
  Portrait: 1 satisfies Et.XlPageOrientation.xlPortrait,
  Landscape: 2 satisfies Et.XlPageOrientation.xlLandscape,
});

export const PAPER = Object.freeze({ A4: 9 satisfies Et.XlPaperSize.xlPaperA4 });

export const CALCULATION_MANUAL = -4135 satisfies Et.XlCalculation.xlCalculationManual;

/** A table is made of cells, and has headings. */
export const TABLE_OF_CELLS = 1 satisfies Et.XlListObjectSourceType.xlSrcRange;
export const WITH_HEADINGS = 1 satisfies Et.XlYesNoGuess.xlYes;

/** Checks by their rules. */
export const CHECKS = Object.freeze({
  wholeNumber: 1 satisfies Et.XlDVType.xlValidateWholeNumber,
  decimal: 2 satisfies Et.XlDVType.xlValidateDecimal,
  list: 3 satisfies Et.XlDVType.xlValidateList,
  date: 4 satisfies Et.XlDVType.xlValidateDate,
});

export const ALERTS = Object.freeze({
  Stop: 1 satisfies Et.XlDVAlertStyle.xlValidAlertStop,
  Warning: 2 satisfies Et.XlDVAlertStyle.xlValidAlertWarning,
  Information: 3 satisfies Et.XlDVAlertStyle.xlValidAlertInformation,
});

export const OPERATORS = Object.freeze({
  Between: 1 satisfies Et.XlFormatConditionOperator.xlBetween,
  NotBetween: 2 satisfies Et.XlFormatConditionOperator.xlNotBetween,
  EqualTo: 3 satisfies Et.XlFormatConditionOperator.xlEqual,
  NotEqualTo: 4 satisfies Et.XlFormatConditionOperator.xlNotEqual,
  GreaterThan: 5 satisfies Et.XlFormatConditionOperator.xlGreater,
  LessThan: 6 satisfies Et.XlFormatConditionOperator.xlLess,
  GreaterThanOrEqualTo: 7 satisfies Et.XlFormatConditionOperator.xlGreaterEqual,
  LessThanOrEqualTo: 8 satisfies Et.XlFormatConditionOperator.xlLessEqual,
});

/** A format that paints by a cell's value. */
export const BY_VALUE = 1 satisfies Et.XlFormatConditionType.xlCellValue;

export const CHARTS = Object.freeze({
  ColumnClustered: 51 satisfies Kso.XlChartType.xlColumnClustered,
  LineMarkers: 65 satisfies Kso.XlChartType.xlLineMarkers,
  Pie: 5 satisfies Kso.XlChartType.xlPie,
  XYScatterLines: 74 satisfies Kso.XlChartType.xlXYScatterLines,
});

export const LEGENDS = Object.freeze({
  Bottom: -4107 satisfies Kso.XlLegendPosition.xlLegendPositionBottom,
  Right: -4152 satisfies Kso.XlLegendPosition.xlLegendPositionRight,
});

export const AXES = Object.freeze({
  Category: 1 satisfies Kso.XlAxisType.xlCategory,
  Value: 2 satisfies Kso.XlAxisType.xlValue,
});

export const AXIS_GROUPS = Object.freeze({
  Primary: 1 satisfies Kso.XlAxisGroup.xlPrimary,
  Secondary: 2 satisfies Kso.XlAxisGroup.xlSecondary,
});

export const TICK_LABELS = Object.freeze({ Low: -4134 satisfies Kso.XlTickLabelPosition.xlTickLabelPositionLow });

export const DATA_LABELS = Object.freeze({ OutsideEnd: 2 satisfies Kso.XlDataLabelPosition.xlLabelPositionOutsideEnd });

export const MARKERS = Object.freeze({
  Circle: 8 satisfies Kso.XlMarkerStyle.xlMarkerStyleCircle,
  Square: 1 satisfies Kso.XlMarkerStyle.xlMarkerStyleSquare,
});

/**
 * The number of a word.
 *
 * @throws where WPS has none for it, so that no look is lost in silence
 */
export function numberOf<Word extends string>(numbers: Readonly<Record<Word, number>>, word: string): number {
  if (!Object.hasOwn(numbers, word)) throw new Error(`WPS is not told what ${word} is.`);
  return numbers[word as Word];
}

/** The word of a number; `undefined` for one that is not used here. */
export function wordOf<Word extends string>(numbers: Readonly<Record<Word, number>>, wanted: number): Word | undefined {
  return (Object.keys(numbers) as Word[]).find((word) => numbers[word] === wanted);
}
