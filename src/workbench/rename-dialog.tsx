/** Asks for a sheet's new name and says at once what Excel would not accept. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { useState, type FormEvent, type ReactNode } from "react";
import { catalogues, fill, type Language } from "../i18n";
import { sheetNameProblem } from "../sheet/sheet-name";

export interface RenameDialogProps {
  readonly name: string;
  readonly others: readonly string[];
  readonly language: Language;
  readonly onRename: (to: string) => void;
  readonly onClose: () => void;
}

/** The open dialog. */
export function RenameDialog({ name, others, language, onRename, onClose }: RenameDialogProps): ReactNode {
  const words = catalogues[language].workbench;
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();
  const problem = sheetNameProblem(wanted, others);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (problem !== null) return;
    if (wanted !== name) onRename(wanted);
    onClose();
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{fill(words.renameTitle, { sheet: name })}</DialogTitle>
            <DialogContent>
              <Field label={words.newName} validationMessage={problem === null ? undefined : words.nameProblems[problem]}>
                <Input value={typed} onChange={(_, { value }) => setTyped(value)} onFocus={({ target }) => target.select()} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabled={problem !== null}>
                {words.renameAccept}
              </Button>
              <Button onClick={onClose}>{words.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
