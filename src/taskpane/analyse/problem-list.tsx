/** The list of what is wrong with the selected data. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../i18n";
import { addressOf } from "../../sheet/address";
import { withRow } from "../../analysis/block";
import type { Block } from "../../analysis/selection";
import { PROBLEM_KINDS, type CellChange, type Fix, type Problem, type ProblemKind } from "../../analysis/problems";
import { useWords } from "../words";
import { Section } from "./section";

/** So many of a kind are listed one by one. */
const MOST_LISTED = 5;
/** The kinds whose cells can all be mended by the first fix at once. */
const MENDED_TOGETHER: ReadonlySet<ProblemKind> = new Set(["textNumber", "blank"]);

interface ProblemListProps {
  readonly block: Block;
  readonly problems: readonly Problem[];
  readonly onCorrect: (block: Block) => void;
  readonly onMend: (changes: readonly CellChange[]) => void;
  readonly onShow: (row: number, column: number) => void;
}

/** What is wrong with the data, by kind and cell, each with what mends it. */
export function ProblemList(props: ProblemListProps): ReactNode {
  const styles = useStyles();
  const { analyse: texts } = useWords();
  const { problems } = props;
  const kinds = PROBLEM_KINDS.filter((kind) => problems.some((problem) => problem.kind === kind));
  return (
    <Section
      title={texts.problems}
      note={problems.length === 0 ? texts.problemsNone : fill(texts.problemsCount, { count: problems.length })}
    >
      {kinds.map((kind) => (
        <div key={kind}>
          <h3 className={styles.kind}>{texts.problemKinds[kind]}</h3>
          <Kind {...props} problems={problems.filter((problem) => problem.kind === kind)} />
        </div>
      ))}
    </Section>
  );
}

function Kind({ block, problems, onCorrect, onMend, onShow }: ProblemListProps): ReactNode {
  const styles = useStyles();
  const { analyse: texts } = useWords();
  const cellOf = (row: number, column: number): string =>
    addressOf({ row: block.cells.area.row + row, column: block.cells.area.column + column });
  const apply = (fix: Fix): void => {
    if ("changes" in fix) onMend(fix.changes);
    else onCorrect(withRow(block, fix.row, fix.action === "count"));
  };
  const [first] = problems;
  const together = first && MENDED_TOGETHER.has(first.kind) && problems.length > 1 ? first.fixes[0] : undefined;
  const all = problems.flatMap(({ fixes: [fix] }) => (fix && "changes" in fix ? fix.changes : []));
  return (
    <ul className={styles.list}>
      {problems.slice(0, MOST_LISTED).map((problem) => {
        const cell = cellOf(problem.row, problem.column);
        return (
          <li key={cell} className={styles.item}>
            <span>
              <Link as="button" onClick={() => onShow(problem.row, problem.column)} aria-label={fill(texts.showCell, { cell })}>
                {cell}
              </Link>{" "}
              {problemText(problem, texts, block, problem.first === undefined ? "" : cellOf(problem.first, problem.column))}
            </span>
            <span className={styles.fixes}>
              {problem.fixes.map((fix) => (
                <Button
                  key={fix.action}
                  size="small"
                  aria-label={fill(texts.fixCell, { fix: texts.fixes[fix.action], cell })}
                  onClick={() => apply(fix)}
                >
                  {texts.fixes[fix.action]}
                </Button>
              ))}
            </span>
          </li>
        );
      })}
      {problems.length > MOST_LISTED && <li>{fill(texts.more, { count: problems.length - MOST_LISTED })}</li>}
      {together && (
        <li>
          <Button size="small" onClick={() => onMend(all)}>
            {fill(texts.fixAll, { fix: texts.fixes[together.action], count: problems.length })}
          </Button>
        </li>
      )}
    </ul>
  );
}

function problemText(problem: Problem, texts: ReturnType<typeof useWords>["analyse"], block: Block, other: string): string {
  const { kind, text, row } = problem;
  if (kind === "blank") return texts.blankText;
  if (kind === "duplicate") return fill(texts.problemTwice, { text, cell: other });
  if (kind === "total" || kind === "leftOut") return fill(block.leftOut.has(row) ? texts.totalOut : texts.totalIn, { text });
  return fill(texts.problemText, { text });
}

const useStyles = makeStyles({
  kind: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  fixes: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
