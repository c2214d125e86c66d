/** The view that analyses a selection: what was found in it, what is wrong with it, what fits it, the result, and its writing. */
import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner, Text, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactNode } from "react";
import { fill } from "../../i18n";
import { addressOf } from "../../sheet/address";
import type { Block } from "../../analysis/selection";
import { DEFAULT_OPTIONS, type AnalysisId, type AnalysisOptions } from "../../analysis/model";
import { analyse, offersFor } from "../../analysis/offers";
import { problemsOf } from "../../analysis/problems";
import { writeBeside, writeSheet } from "../../analysis/write";
import { numberTyped } from "../../values/typed";
import { usePane } from "../pane-context";
import { ProgressLine } from "../progress-line";
import { useWords } from "../words";
import { FoundColumns } from "./found-columns";
import { Failure, WritingOutcome } from "./messages";
import { OffersField } from "./offers-field";
import { ProblemList } from "./problem-list";
import { ResultPreview } from "./result-preview";
import { rowCounts, useBlock, MOST_ROWS, type SelectionReading } from "./use-block";
import { useWriting } from "./use-writing";
import { possible, WriteFields, type Wish } from "./write-fields";
import { FOOT, SCROLLING } from "../looks";

export default function AnalyseView(): ReactNode {
  const styles = useStyles();
  const { host } = usePane();
  const { language } = useWords();
  const selection = useBlock(host, language);
  return (
    <>
      <div className={styles.head}>
        <SelectionBar selection={selection} />
      </div>
      {selection.block && <BlockView key={keyOf(selection.block)} block={selection.block} selection={selection} />}
    </>
  );
}

/** What was typed into the view holds for one selection. */
function keyOf({ cells: { sheet, area } }: Block): string {
  return `${sheet} ${addressOf(area)}`;
}

function SelectionBar({ selection }: { selection: SelectionReading }): ReactNode {
  const styles = useStyles();
  const { analyse: texts } = useWords();
  const { block, problem, reading, progress, moved, failure, read } = selection;
  const counts = block && rowCounts(block);
  const rows = counts && (counts.left === 0 ? String(counts.used) : fill(texts.rowsLeftOut, { count: counts.used, left: counts.left }));
  return (
    <>
      {!block && <Text as="p">{texts.intro}</Text>}
      {block && (
        <dl className={styles.facts}>
          <dt>{texts.selected}</dt>
          <dd>
            {block.cells.sheet}!{addressOf(block.cells.area)}
          </dd>
          <dt>{texts.rows}</dt>
          <dd>{rows}</dd>
        </dl>
      )}
      <div className={styles.buttons}>
        <Button appearance={block && !moved ? "secondary" : "primary"} onClick={() => void read()} disabledFocusable={reading}>
          {block ? texts.readAgain : texts.read}
        </Button>
        {reading && progress === null && <Spinner size="tiny" label={texts.reading} />}
      </div>
      {progress !== null && <ProgressLine text={texts.reading} label={texts.reading} progress={{ done: progress, total: 1, label: "" }} />}
      <div role="status">
        {moved && <Text size={200}>{texts.moved}</Text>}
        {problem && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{fill(texts[problem.kind], { rows: problem.rows, most: MOST_ROWS.toLocaleString("en") })}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div role="alert">{failure?.during === "read" && <Failure title={texts.readFailed} error={failure.error} />}</div>
    </>
  );
}

function BlockView({ block, selection }: { block: Block; selection: SelectionReading }): ReactNode {
  const styles = useStyles();
  const { host } = usePane();
  const { analyse: texts, language } = useWords();
  const [choice, setChoice] = useState<AnalysisId | null>(null);
  const [cuts, setCuts] = useState<readonly [string, string]>(["75", "95"]);
  const [wished, setWished] = useState<Wish>({ destination: "beside", form: "native" });
  const [showFailure, setShowFailure] = useState<unknown>(null);
  const writing = useWriting(host);
  const problems = useMemo(() => problemsOf(block), [block]);
  const offers = useMemo(() => offersFor(block), [block]);
  const fitting = offers.filter(({ fits }) => fits).map(({ id }) => id);
  const chosen = choice !== null && fitting.includes(choice) ? choice : (fitting[0] ?? null);
  const [cutA, cutB] = cuts;
  const options = useMemo(() => optionsOf(cutA, cutB), [cutA, cutB]);
  const isMixed = problems.some(({ kind }) => kind === "currency");
  const analysis = useMemo(
    () => (chosen && !isMixed ? analyse(block, chosen, options ?? DEFAULT_OPTIONS) : null),
    [block, chosen, isMixed, options],
  );
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const problemsId = useId();
  const isWrong = chosen === "abc" && options === null;

  function change(correction: Block): void {
    writing.dismiss();
    selection.correct(correction);
  }

  async function show(row: number, column: number): Promise<void> {
    const { sheet, area } = block.cells;
    try {
      await host.goTo(sheet, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
      setShowFailure(null);
    } catch (error) {
      setShowFailure(error);
    }
  }

  const wish = analysis && possible(wished, block, analysis);
  function write(): void {
    if (!analysis || !wish || isWrong) return;
    const form = { language, form: wish.form };
    void writing.write(wish.destination === "beside" ? writeBeside(block, analysis, form) : writeSheet(block, analysis, form));
  }

  const open = unfolded ?? (!block.certain || block.turned || analysis === null);
  const columns = <FoundColumns block={block} open={open} onToggle={() => setUnfolded(!open)} onChange={change} />;
  const problemList = (
    <div>
      <ProblemList
        id={problemsId}
        block={block}
        problems={problems}
        onCorrect={change}
        onMend={(changes) => void selection.mend(changes)}
        onShow={(row, column) => void show(row, column)}
      />
      <Mending selection={selection} />
      <div role="alert">{showFailure !== null && <Failure title={texts.showFailed} error={showFailure} />}</div>
    </div>
  );

  return (
    <>
      <div className={styles.body}>
        {isMixed && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.currencyAsked}</MessageBarBody>
          </MessageBar>
        )}
        {isMixed && problemList}
        {!analysis && !isMixed && columns}
        {analysis && (
          <ResultPreview block={block} analysis={analysis}>
            {problems.length > 0 && (
              <Link as="button" className={styles.link} onClick={() => document.getElementById(problemsId)?.scrollIntoView()}>
                {fill(texts.problemsLink, { count: problems.length })}
              </Link>
            )}
          </ResultPreview>
        )}
        {!isMixed && (
          <OffersField
            offers={offers}
            chosen={chosen}
            cuts={cuts}
            cutsWrong={isWrong}
            onChoose={(id) => {
              writing.dismiss();
              setChoice(id);
            }}
            onCuts={setCuts}
          />
        )}
        {!isMixed && problemList}
        {(analysis || isMixed) && columns}
        {analysis && wish && <WriteFields block={block} analysis={analysis} wish={wish} onChange={setWished} />}
      </div>
      {analysis && (
        <footer className={styles.footer}>
          <WritingOutcome writing={writing} />
          <Button appearance="primary" onClick={write} disabledFocusable={isWrong || writing.state.step === "writing"}>
            {texts.write}
          </Button>
        </footer>
      )}
    </>
  );
}

/** What was changed in the user's cells, with the way back. */
function Mending({ selection: { mended, failure, undoMending } }: { selection: SelectionReading }): ReactNode {
  const { analyse: texts } = useWords();
  const last = mended.at(-1);
  return (
    <>
      <div role="status">
        {last && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{fill(texts.fixed, { count: last.cells })}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => void undoMending()}>{texts.undo}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div role="alert">
        {failure && failure.during !== "read" && (
          <Failure title={failure.during === "fix" ? texts.fixFailed : texts.undoFailed} error={failure.error} />
        )}
      </div>
    </>
  );
}

/** The cuts as fractions; `null` for what is no pair of them. */
function optionsOf(typedA: string, typedB: string): AnalysisOptions | null {
  const [a, b] = [typedA, typedB].map((typed) => {
    const number = numberTyped(typed);
    // 75 and 75 % are the same here.
    return number === null ? Number.NaN : typed.trim().match(/[%％]$/) ? number : number / 100;
  }) as [number, number];
  return a > 0 && a <= b && b <= 1 ? { cuts: [a, b] } : null;
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "& p": { margin: 0, maxWidth: "480px" },
  },
  buttons: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0 },
  },
  link: { alignSelf: "flex-start", fontSize: tokens.fontSizeBase200 },
  body: {
    ...SCROLLING,
    gap: tokens.spacingVerticalXL,
    minHeight: 0,
    paddingTop: tokens.spacingVerticalS,
    "& > *": { maxWidth: "640px" },
  },
  footer: {
    ...FOOT,
    gap: tokens.spacingVerticalS,
  },
});
