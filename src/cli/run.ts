/** The command line without the process: arguments and surroundings in, text and an exit status out. */
import { loadWords } from "../book/words";
import { SalesbookError } from "../domain/errors";
import { fill, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import { messageOf, oneLine } from "./messages";
import { languageOf, readCommand, type Command } from "./options";
import type { Surroundings } from "./surroundings";
import { UsageError } from "./usage";

/** 0 done, 1 failed or something found by a check, 2 the command line was not understood. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Runs one command line.
 *
 * A failure prints exactly one line on the error output, in the user's language; wrong usage prints what is wrong and a
 * short help there. What can be told from the command line alone (an unknown table, a setting out of range) is wrong usage.
 *
 * @param args what follows the program's name
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const language = languageOf(args, surroundings.environment);
  const words = cliWords[language];
  // Of the words only those in the user's language; who asks for more loads more.
  await loadWords(language);
  try {
    return await carryOut(readCommand(args, language), language, surroundings);
  } catch (error) {
    if (error instanceof UsageError) {
      const { usageText } = await import("./help");
      surroundings.printError([error.message, usageText(args, language), words.more].join("\n"));
      return 2;
    }
    surroundings.printError(
      error instanceof SalesbookError ? messageOf(error, language) : oneLine(fill(words.unexpected, { reason: String(error) }), language),
    );
    return 1;
  }
}

/** What a command needs is loaded with it: help and version are there at once. */
async function carryOut(command: Command, language: Language, surroundings: Surroundings): Promise<ExitStatus> {
  switch (command.command) {
    case "version":
      surroundings.print(surroundings.version);
      return 0;
    case "help":
      surroundings.print((await import("./help")).helpText(language));
      return 0;
    case "inspect":
      await (await import("./inspect")).inspect(command, surroundings);
      return 0;
    case "values":
      await (await import("./values")).values(command, surroundings);
      return 0;
    case "check":
      return (await import("./check")).checkFiles(command, surroundings);
    case "ledger":
      await (await import("./ledger")).makeTables(command, surroundings);
      return 0;
    case "inspectLedger":
      await (await import("./ledger-inspect")).inspectLedger(command, surroundings);
      return 0;
    case "exerciseNew":
      await (await import("./exercise")).exerciseNew(command, surroundings);
      return 0;
    case "exerciseMake":
      await (await import("./exercise")).exerciseMake(command, surroundings);
      return 0;
    case "exerciseMark":
      await (await import("./exercise")).exerciseMark(command, surroundings);
      return 0;
    case "generate":
      await (await import("./generate")).generate(command, surroundings);
      return 0;
  }
}
