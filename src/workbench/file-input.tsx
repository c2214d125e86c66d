/** The browser's own dialog for choosing a file, without a field on the page. */
import type { ReactNode, Ref } from "react";

/** Clicked through its handle, it asks for a file that the workbench can open. */
export function FileInput({ handle, onFile }: { handle: Ref<HTMLInputElement>; onFile: (file: File) => void }): ReactNode {
  return (
    <input
      ref={handle}
      type="file"
      hidden
      accept=".csv,.txt,.tsv,.xlsx,.xlsm,.xltx,.xltm,.xls,.xlt,.xlsb,.ods,.ots,.fods,.xml,.htm,.html"
      data-role="open-file"
      onChange={({ target }) => {
        const file = target.files?.[0];
        target.value = "";
        if (file) onFile(file);
      }}
    />
  );
}
