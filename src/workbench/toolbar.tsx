/** The commands above the grid. */
import { makeStyles, mergeClasses, Toolbar, ToolbarButton, ToolbarDivider, tokens } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  DataBarVerticalRegular,
  FolderOpenRegular,
  PanelRightRegular,
  TableInsertRowRegular,
} from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";
import { catalogues, type Language } from "../i18n";

export interface CommandsProps {
  readonly language: Language;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canAddRows: boolean;
  readonly canDownload: boolean;
  /** Whether the chart is shown; `null` where the sheet has none. */
  readonly chart: boolean | null;
  readonly pane: boolean;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onAddRows: () => void;
  readonly onChart: () => void;
  readonly onPane: () => void;
}

/** On a narrow page the buttons keep their pictures and lose their words. */
export function Commands(props: CommandsProps): ReactNode {
  const styles = useStyles();
  const words = catalogues[props.language].workbench;
  const picker = useRef<HTMLInputElement>(null);
  const label = (text: string): ReactNode => <span className={styles.text}>{text}</span>;
  return (
    <Toolbar aria-label={words.commands} size="small" className={styles.bar}>
      <ToolbarButton
        icon={<FolderOpenRegular />}
        aria-label={words.openFile}
        title={words.openFile}
        onClick={() => picker.current?.click()}
      >
        {label(words.openFile)}
      </ToolbarButton>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        data-role="open-file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) props.onOpen(file);
        }}
      />
      <ToolbarButton
        icon={<ArrowDownloadRegular />}
        aria-label={words.download}
        title={words.downloadHint}
        disabled={!props.canDownload}
        onClick={props.onDownload}
      >
        {label(words.download)}
      </ToolbarButton>
      <ToolbarDivider className={styles.divider} />
      <ToolbarButton
        icon={<ArrowUndoRegular />}
        aria-label={words.undo}
        title={words.undo}
        disabled={!props.canUndo}
        onClick={props.onUndo}
      />
      <ToolbarButton
        icon={<ArrowRedoRegular />}
        aria-label={words.redo}
        title={words.redo}
        disabled={!props.canRedo}
        onClick={props.onRedo}
      />
      <ToolbarDivider className={styles.divider} />
      <ToolbarButton
        icon={<TableInsertRowRegular />}
        aria-label={words.addRows}
        title={words.addRowsHint}
        disabled={!props.canAddRows}
        onClick={props.onAddRows}
      >
        {label(words.addRows)}
      </ToolbarButton>
      <span className={styles.space} />
      {props.chart !== null && (
        <ToolbarButton
          icon={<DataBarVerticalRegular />}
          aria-pressed={props.chart}
          aria-label={props.chart ? words.hideChart : words.showChart}
          title={props.chart ? words.hideChart : words.showChart}
          onClick={props.onChart}
        />
      )}
      <ToolbarButton
        icon={<PanelRightRegular />}
        className={mergeClasses(props.pane && styles.on)}
        aria-pressed={props.pane}
        aria-label={props.pane ? words.hidePane : words.showPane}
        title={props.pane ? words.hidePane : words.showPane}
        onClick={props.onPane}
      />
    </Toolbar>
  );
}

const useStyles = makeStyles({
  divider: { "@media (max-width: 560px)": { display: "none" } },
  bar: {
    "@media (max-width: 560px)": { gap: 0, padding: "4px", "& > button": { minWidth: "36px", padding: "5px" } },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    minHeight: "40px",
    boxSizing: "border-box",
  },
  text: { whiteSpace: "nowrap", "@media (max-width: 560px)": { display: "none" } },
  space: { flexGrow: 1 },
  on: { color: tokens.colorBrandForeground1 },
});
