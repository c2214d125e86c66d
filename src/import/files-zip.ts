/** Archives of whole files: what a class handed in, packed by whatever computer, and what is handed out. */
import type { Language } from "../i18n";
import { Guard, LIMITS, type ReadLimits } from "./limits";
import type { SourceFile } from "./reader";
import { contentsOf, partsOf, zipped } from "./unzip";

/** Of an archive of hand-ins. */
const ARCHIVE_LIMITS: ReadLimits = { ...LIMITS, parts: 20_000 };

/**
 * The files of a ZIP archive, without folders and what systems put beside files. Names that are no UTF-8 are those of a Chinese Windows.
 *
 * @throws SalesbookError fileIncomplete, fileTooMuch, fileEncrypted
 */
export async function unpackedFiles({ bytes, name }: SourceFile, language: Language): Promise<SourceFile[]> {
  const guard = new Guard(name, language, ARCHIVE_LIMITS);
  const parts = partsOf(bytes, guard, language === "zh-TW" ? "big5" : "gb18030");
  const files: SourceFile[] = [];
  for (const part of parts)
    if (!part.name.endsWith("/") && !/(?:^|\/)(?:__MACOSX\/|[.~])/.test(part.name))
      files.push({ name: part.name, bytes: await contentsOf(part) });
  return files;
}

/** An archive of files that are packed in themselves, as workbooks are. */
export function packedFiles(files: readonly SourceFile[]): Uint8Array {
  return zipped(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
}
