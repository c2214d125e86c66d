/** The list of what is wrong with the selected data. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { fill } from "../../i18n";
import { addressOf } from "../../sheet/address";
import type { Block } from "../../analysis/selection";
import { applied, PROBLEM_KINDS, togetherFor, type CellChange, type Fix, type Problem, type ProblemKind } from "../../analysis/problems";
import { returnsApart, salesTotal } from "../../analysis/returns";
import { amountText } from "../../values/numbers";
import { useWords } from "../words";
import { Section } from "./section";

/** So many of a kind are listed at first, and so many more each time that is asked for. */
const FIRST_LISTED = 5;
const MORE_LISTED = 50;

interface ProblemListProps {
  readonly id: string;
  readonly block: Block;
  readonly problems: readonly Problem[];
  readonly onCorrect: (block: Block) => void;
  readonly onMend: (changes: readonly CellChange[]) => void;
  readonly onShow: (row: number, column: number) => void;
}

/** What is wrong with the data, by kind and cell, each with what can be done about one or about all of them. */
export function ProblemList(props: ProblemListProps): ReactNode {
  const { analyse: texts } = useWords();
  const { problems, id } = props;
  const kinds = PROBLEM_KINDS.filter((kind) => problems.some((problem) => problem.kind === kind));
  return (
    <Section
      id={id}
      title={texts.problems}
      note={problems.length === 0 ? texts.problemsNone : fill(texts.problemsCount, { count: problems.length })}
    >
      {kinds.map((kind) => (
        <Kind key={kind} {...props} kind={kind} problems={problems.filter((problem) => problem.kind === kind)} />
      ))}
    </Section>
  );
}

function Kind({ kind, block, problems, onCorrect, onMend, onShow }: ProblemListProps & { readonly kind: ProblemKind }): ReactNode {
  const styles = useStyles();
  const { analyse: texts } = useWords();
  const [listed, setListed] = useState(FIRST_LISTED);
  const together = useMemo(() => togetherFor(problems), [problems]);
  const cellOf = (row: number, column: number): string =>
    addressOf({ row: block.cells.area.row + row, column: block.cells.area.column + column });
  const apply = (fix: Fix): void => ("changes" in fix ? onMend(fix.changes) : onCorrect(applied(block, fix)));
  return (
    <div>
      <h3 className={styles.kind}>
        {texts.problemKinds[kind]} <span className={styles.count}>{problems.length}</span>
      </h3>
      {together.length > 0 && (
        <div className={styles.together}>
          {together.map((fix) => (
            <FixButton
              key={fix.action}
              fix={fix}
              block={block}
              hasEffect={kind === "return"}
              label={fill(texts.fixAll, { fix: texts.fixes[fix.action], count: sizeOf(fix) })}
              onApply={apply}
            />
          ))}
        </div>
      )}
      <ul className={styles.list}>
        {problems.slice(0, listed).map((problem) => {
          const cell = cellOf(problem.row, problem.column);
          return (
            <li key={cell} className={styles.item}>
              <span>
                <Link as="button" onClick={() => onShow(problem.row, problem.column)} aria-label={fill(texts.showCell, { cell })}>
                  {cell}
                </Link>{" "}
                {problemText(problem, texts, block, cellOf)}
              </span>
              <span className={styles.fixes}>
                {problem.fixes.map((fix) => (
                  <FixButton
                    key={fix.action}
                    fix={fix}
                    block={block}
                    hasEffect={kind === "return" && problems.length === 1}
                    label={texts.fixes[fix.action]}
                    name={fill(texts.fixCell, { fix: texts.fixes[fix.action], cell })}
                    onApply={apply}
                  />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
      {problems.length > FIRST_LISTED && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => setListed((now) => (now < problems.length ? now + MORE_LISTED : FIRST_LISTED))}
        >
          {listed < problems.length ? fill(texts.more, { count: Math.min(MORE_LISTED, problems.length - listed) }) : texts.fewer}
        </Button>
      )}
    </div>
  );
}

interface FixButtonProps {
  readonly fix: Fix;
  readonly block: Block;
  /** Whether it says what becomes of the sales. */
  readonly hasEffect: boolean;
  readonly label: string;
  /** Where the label does not tell which cell is meant. */
  readonly name?: string;
  readonly onApply: (fix: Fix) => void;
}

function FixButton({ fix, block, hasEffect, label, name, onApply }: FixButtonProps): ReactNode {
  const styles = useStyles();
  const { analyse: texts } = useWords();
  const effect = useMemo(() => (hasEffect ? effectOf(block, fix, texts) : null), [hasEffect, block, fix, texts]);
  return (
    <Button size="small" {...(name === undefined ? {} : { "aria-label": name })} className={styles.fix} onClick={() => onApply(fix)}>
      <span>
        {label}
        {effect !== null && <span className={styles.effect}>{effect}</span>}
      </span>
    </Button>
  );
}

type Texts = ReturnType<typeof useWords>["analyse"];

/** What the sales come to once it is done. */
function effectOf(block: Block, fix: Fix, texts: Texts): string | null {
  if ("changes" in fix) return null;
  const after = applied(block, fix);
  const apart = returnsApart(after);
  const total = amountText(salesTotal(after));
  return apart.rows === 0 ? fill(texts.effect, { total }) : fill(texts.effectApart, { total, returns: amountText(apart.total) });
}

/** For how many problems something is done. */
function sizeOf(fix: Fix): number {
  if ("changes" in fix) return fix.changes.length;
  return "pairs" in fix ? fix.pairs.length : fix.rows.length;
}

function problemText(problem: Problem, texts: Texts, block: Block, cellOf: (row: number, column: number) => string): string {
  const { kind, text, row, column } = problem;
  const other = problem.first === undefined ? "" : cellOf(problem.first, column);
  const doubt = block.doubts.get(row);
  const into = block.joined.get(row);
  switch (kind) {
    case "blank":
    case "nameless":
      return text === "" ? texts.blankText : fill(texts.problemText, { text });
    case "duplicate":
      return fill(texts.problemTwice, { text, cell: other });
    case "alike":
      return fill(texts.problemAlike, { text, cell: other });
    case "currency":
      return fill(texts.problemCurrency, { text, count: problem.count ?? 1 });
    case "doubt": {
      const [typed, found] = [amountText(doubt?.typed ?? 0), amountText(doubt?.found ?? 0)];
      return fill(block.leftOut.has(row) ? texts.doubtOut : texts.doubtIn, { text, typed, found });
    }
    case "total":
    case "hidden":
    case "leftOut":
      if (into !== undefined) return fill(texts.addedTo, { text, cell: cellOf(into, column) });
      if (block.apart.has(row)) return fill(texts.apartText, { text });
      return fill(block.leftOut.has(row) ? texts.totalOut : texts.totalIn, { text });
    case "return":
    case "negative":
    case "notNumber":
    case "textNumber":
      return fill(texts.problemText, { text });
  }
}

const useStyles = makeStyles({
  kind: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  together: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} 0` },
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
  fix: { fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  effect: { display: "block", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});
