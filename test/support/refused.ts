import type { ErrorCode } from "../../src/domain/errors";

/** What `toThrow` expects of a SalesbookError: its code and, where given, some of its details. */
export function refused(code: ErrorCode, details: Readonly<Record<string, unknown>> = {}): Error {
  return expect.objectContaining({ code, details: expect.objectContaining(details) });
}
