/** The question what goes into the tables. */
import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../i18n";
import { DataFileField } from "./data-file-field";
import { asksForRows, contentsOf, rowLimits, type Contents, type Faults, type Form } from "./form";
import type { DataFile } from "./use-data-file";
import { useWords } from "./words";

interface ContentsFieldProps {
  readonly form: Form;
  readonly faults: Faults;
  readonly file: DataFile;
  readonly onChange: (part: Partial<Form>) => void;
  readonly onVisit: (place: string) => void;
}

/**
 * What goes into the tables: nothing, a sample, or the user's file; and how many rows where no file says so. Cards have
 * questions instead of rows, and no file fills them.
 */
export function ContentsField({ form, faults, file, onChange, onVisit }: ContentsFieldProps): ReactNode {
  const styles = useStyles();
  const { words } = useWords();
  const fault = faults["rows"];
  const contents = contentsOf(form);
  const hasRows = asksForRows(form);
  return (
    <div className={styles.group}>
      <Field label={words.content}>
        <RadioGroup value={contents} onChange={(_, { value }) => onChange({ contents: value as Contents })}>
          <Radio value="sample" label={words.contentSample} />
          <Radio value="empty" label={words.contentEmpty} />
          {hasRows && <Radio value="data" label={words.contentData} />}
        </RadioGroup>
      </Field>
      {contents === "data" ? (
        <DataFileField file={file} fault={faults["file"]} />
      ) : hasRows ? (
        <Field
          label={words.rows}
          hint={fault ? undefined : fill(words.rowsHint, rowLimits())}
          validationMessage={fault && fill(words[fault.message], fault.details)}
        >
          <Input
            className={styles.rows}
            inputMode="numeric"
            autoComplete="off"
            value={form.rows}
            onChange={(_, { value }) => onChange({ rows: value })}
            onBlur={() => onVisit("rows")}
          />
        </Field>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  rows: { maxWidth: "120px" },
});
