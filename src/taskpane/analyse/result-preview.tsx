/** The preview of an analysis. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type ReactNode } from "react";
import type { ChartCells } from "../../charts/chart-frame";
import { OneChart } from "../../charts/one-chart";
import { fill } from "../../i18n";
import { columnOf, usedRows } from "../../analysis/block";
import type { Block } from "../../analysis/selection";
import { contentOf, type Analysis } from "../../analysis/model";
import { writeSheet } from "../../analysis/write";
import { textOf } from "../../sheet/cell-text";
import { textOf as cellText } from "../../values/rows";
import { useWords } from "../words";
import { Section } from "./section";
import { useWidth } from "./use-width";

/** So many rows are shown; all of them are in the sheet afterwards. */
const MOST_SHOWN = 8;
const CHART_HEIGHT = 240;

/** The result before anything is written: its chart, and its first rows. */
export function ResultPreview({ block, analysis }: { block: Block; analysis: Analysis }): ReactNode {
  const styles = useStyles();
  const { analyse: texts, language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const written = useMemo(() => writeSheet(block, analysis, { language, form: "native" }), [block, analysis, language]);
  const cells = useMemo<ChartCells>(
    () => ({
      sheet: { language },
      cell: (row, column) => {
        const cell = written.cells[row]?.[column];
        return { content: cell?.value ?? null, ...(cell?.style === undefined ? {} : { style: cell.style }) };
      },
    }),
    [written, language],
  );
  const rows = usedRows(block);
  const name = columnOf(block, "name");
  const shownColumns = analysis.columns.filter(({ isHelper }) => !isHelper);
  const shown = Math.min(MOST_SHOWN, rows.length);
  return (
    <Section title={texts.result} {...(shown < rows.length ? { note: fill(texts.resultRows, { shown, count: rows.length }) } : {})}>
      <div ref={place}>
        {written.charts.map((chart) => (
          <OneChart key={chart.title} view={cells} chart={chart} width={width} height={CHART_HEIGHT} language={language} />
        ))}
      </div>
      <div className={styles.scroll} role="group" aria-label={texts.result} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{name?.heading || texts.parts.name}</th>
              {shownColumns.map((column) => (
                <th key={column.name} scope="col">
                  {texts.columns[column.name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).map((row, index) => (
              <tr key={row}>
                <th scope="row">
                  {cellText(name && block.cells.values[row]?.[name.index]) || fill(texts.row, { row: block.cells.area.row + row + 1 })}
                </th>
                {shownColumns.map(({ name: column, kind, values }) => (
                  <td key={column}>{textOf(contentOf(values[index] ?? ""), `result.${kind}`, language)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "3px 10px 3px 0",
      textAlign: "end",
      verticalAlign: "bottom",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
      fontVariantNumeric: "tabular-nums",
      overflowWrap: "normal",
    },
    "& th": { fontWeight: tokens.fontWeightSemibold },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& th:first-child": { textAlign: "start", minWidth: "72px" },
  },
});
