/** The preview of an analysis. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type ReactNode } from "react";
import type { ChartCells } from "../../charts/chart-frame";
import { OneChart } from "../../charts/one-chart";
import { fill } from "../../i18n";
import { columnOf } from "../../analysis/block";
import { nameOf } from "../../analysis/customers";
import { returnsApart, salesColumns, salesTotal } from "../../analysis/returns";
import type { Block } from "../../analysis/selection";
import { contentOf, type Analysis } from "../../analysis/model";
import { previewSheet } from "../../analysis/write";
import { amountText } from "../../values/numbers";
import { textOf } from "../../sheet/cell-text";
import { useWords } from "../words";
import { Section } from "./section";
import { useWidth } from "./use-width";

/** So many rows are shown; all of them are in the sheet afterwards. */
const MOST_SHOWN = 8;
const CHART_HEIGHT = 240;

/** The result before anything is written: its chart, and its first rows. */
export function ResultPreview({ block, analysis, children }: { block: Block; analysis: Analysis; children: ReactNode }): ReactNode {
  const styles = useStyles();
  const { analyse: texts, language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const written = useMemo(() => previewSheet(block, analysis, language), [block, analysis, language]);
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
  const rows = block.used;
  const name = columnOf(block, "name");
  const sales = salesColumns(block);
  const apart = returnsApart(block);
  const shownColumns = analysis.columns.filter(({ isHelper }) => !isHelper);
  const shown = Math.min(MOST_SHOWN, rows.length);
  return (
    <Section
      title={texts.analyses[analysis.id].name}
      {...(shown < rows.length ? { note: fill(texts.resultRows, { shown, count: rows.length }) } : {})}
    >
      {sales.length > 0 && analysis.id !== "route" && (
        <p className={styles.total}>
          {fill(texts.salesTotal, {
            heading: (sales.length === 1 && sales[0]?.heading) || texts.parts.sales,
            total: amountText(salesTotal(block)),
          })}
          {apart.rows > 0 && ` ${fill(texts.returnsApart, { count: apart.rows, total: amountText(apart.total) })}`}
        </p>
      )}
      {children}
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
                <th scope="row">{nameOf(block, row) || fill(texts.row, { row: block.cells.area.row + row + 1 })}</th>
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
  total: { margin: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
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
    "& thead th": { minWidth: "2.5em" },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& th:first-child": { textAlign: "start", minWidth: "72px" },
  },
});
