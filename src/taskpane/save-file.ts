/** The browser's way of handing a finished file to the user. */

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Hands a file to the browser's downloads.
 *
 * @param bytes the finished .xlsx
 * @param name the file's name with its ending
 * @param type of another kind of file
 */
export function saveFile(bytes: Uint8Array, name: string, type = WORKBOOK): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser that asks where to save reads the file only after the answer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
