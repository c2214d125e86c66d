/** After the tests: what start-programs.ts has started ends. */
export default async function end(): Promise<void> {
  await globalThis.endPrograms?.();
}
