/** The xlsx library's own check of a written file; it is in the package, but not among what the package hands out. */
import { join } from "node:path";

interface Validator {
  readonly validateXlsxBuffer: (
    bytes: Uint8Array,
  ) => Promise<{ readonly problems: readonly { readonly file?: string; readonly kind: string; readonly message: string }[] }>;
}

const PATH = join(__dirname, "../../node_modules/@cj-tech-master/excelts/dist/cjs/modules/excel/utils/ooxml-validator/index.js");

/** What the library's check has to say about the bytes of an .xlsx file. */
export async function libraryComplaints(bytes: Uint8Array): Promise<string[]> {
  const { problems } = await jest.requireActual<Validator>(PATH).validateXlsxBuffer(bytes);
  return problems.map(({ file = "the file", kind, message }) => `${file}: ${message} (${kind})`);
}
