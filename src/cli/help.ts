/** What `salesbook --help` says. */
import { parametersOf } from "../book/parameters";
import { DEFAULT_ROWS, MOST_ROWS } from "../book/request";
import { wordsOf } from "../book/words";
import { fill, LANGUAGES, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import { registry } from "../tables";

/** The whole help, with every table and its settings on a line each. */
export function helpText(language: Language): string {
  const settings = registry.flatMap((spec) => {
    const names = shortened(
      parametersOf(spec).map((parameter) =>
        parameter.role === "parameter" && parameter.kind === "choice"
          ? `${parameter.name} (${parameter.choices.join(", ")})`
          : parameter.name,
      ),
    );
    return names.length === 0 ? [] : [`${spec.number}: ${names.join(", ")}`];
  });
  return fill(cliWords[language].help, {
    tables: registry.map((spec) => `${spec.number.padEnd(5)} ${wordsOf(spec.number, language).name}`).join("\n  "),
    settings: settings.join("\n  "),
    languages: LANGUAGES.join(", "),
    most: MOST_ROWS,
    rows: DEFAULT_ROWS,
  });
}

/**
 * How the command that somebody typed is used, as the help says it: a line for each of its forms; of one that nobody knows how a
 * workbook is made.
 *
 * @param args what follows the program's name
 */
export function usageText(args: readonly string[], language: Language): string {
  const { usage, help } = cliWords[language];
  const label = usage.slice(0, usage.indexOf(PROGRAM));
  const lines = help.slice(help.indexOf(usage)).split("\n\n", 1)[0]!.split("\n");
  const forms = lines.map((line) => line.slice(line.indexOf(PROGRAM)));
  const [command, step] = args.filter((word) => !word.startsWith("-"));
  const own = forms.filter((form) => form.startsWith(`${PROGRAM}${command} `));
  const steps = own.filter((form) => form.startsWith(`${PROGRAM}${command} ${step} `));
  const [first = usage.slice(label.length), ...others] = steps.length > 0 ? steps : own;
  const indent = lines[1]?.slice(0, lines[1].indexOf(PROGRAM)) ?? "";
  return [label + first, ...others.map((form) => indent + form)].join("\n");
}

const PROGRAM = "salesbook ";

/** As many lines of one list are told by the first and the last. */
const LONG_LIST = 10;

function shortened(names: readonly string[]): string[] {
  const listOf = (name: string): string | undefined => /^(.+)\.\d+$/.exec(name)?.[1];
  const linesOf = (list: string): string[] => names.filter((name) => listOf(name) === list);
  return names.flatMap((name) => {
    const list = listOf(name);
    const own = list === undefined ? [] : linesOf(list);
    if (own.length < LONG_LIST) return [name];
    return name === own[0] ? [`${name} … ${own.at(-1)}`] : [];
  });
}
