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
