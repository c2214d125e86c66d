/** A worked example of the help: a small sheet with the arguments, the formula that reads them, and what it gives. */
import { escape } from "./html.mjs";

/**
 * The sheet of an example. Ranges of several rows stand in it, from row 2 on; single values and lists stay in the formula.
 *
 * @param {string} id the function
 * @param example its arguments
 * @param parameters what the function's definition says of them
 * @returns {string} HTML: the table and the formula
 */
export function exampleSheet(id, example, parameters, { words, page }, code, language) {
  let next = 0;
  const blocks = [];
  const typed = example.map((value, index) => {
    const { name, isDate } = parameters[index];
    if (!Array.isArray(value) || value.length < 2) return inFormula(value, isDate, code);
    const block = { heading: words.arguments[name], rows: value, isDate, first: next };
    next += value[0].length;
    blocks.push(block);
    return `${letter(block.first)}2:${letter(next - 1)}${value.length + 1}`;
  });
  const results = resultRows(code, id, example, language);
  const cell = `${letter(next)}2`;
  const height = Math.max(results.length, ...blocks.map(({ rows }) => rows.length));
  const width = results[0].length;
  const letters = Array.from({ length: next + width }, (_, index) => `<th scope="col">${letter(index)}</th>`).join("");
  const headings = [...blocks.map(({ heading, rows }) => [heading, rows[0].length]), [id, width]]
    .map(([text, span]) => `<td${span > 1 ? ` colspan="${span}"` : ""} class="heading">${escape(text)}</td>`)
    .join("");
  const lines = Array.from({ length: height }, (_, row) => {
    const inputs = blocks.flatMap(({ rows, isDate }) =>
      rows[0].map((_, column) => {
        const value = rows[row]?.[column] ?? "";
        return `<td${typeof value === "string" ? ' class="text"' : ""}>${escape(valueText(value, isDate && "date", language))}</td>`;
      }),
    );
    const answers = results[0].map((_, column) => {
      const text = results[row]?.[column] ?? "";
      return `<td class="result${/^[\d-]/.test(text) ? "" : " text"}">${escape(text)}</td>`;
    });
    return `<tr><th scope="row">${row + 2}</th>${inputs.join("")}${answers.join("")}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escape(page.example)} ${id}">
<table class="sheet"><thead><tr><td></td>${letters}</tr></thead>
<tbody><tr><th scope="row">1</th>${headings}</tr>
${lines.join("\n")}</tbody></table>
</div>
<p class="formula">${escape(page.inCell.replace("{cell}", cell))} <code class="copy">=${id}(${escape(typed.join(","))})</code></p>`;
}

/** The results of an example in one line: columns parted by commas, rows by semicolons. */
export function resultText(code, id, example, { page }, language) {
  return resultRows(code, id, example, language)
    .map((row) => row.map((cell) => (cell === "" ? page.blank : cell)).join(", "))
    .join("; ");
}

/** A sentence about an example; `{r2}` is its result in row 2, `{r2c3}` that in column 3. */
export function wordsOf(sentence, code, id, example, language) {
  const results = resultRows(code, id, example, language);
  return sentence.replace(/\{r(\d+)(?:c(\d+))?\}/g, (blank, row, column = 1) => {
    const found = results[row - 1]?.[column - 1];
    if (found === undefined) throw new Error(`${id}: the example has no result for ${blank}.`);
    return found;
  });
}

function resultRows(code, id, example, language) {
  code.setLanguage(language);
  const results = code.evaluate(id, example);
  if (!Array.isArray(results)) return [[results.functionText]];
  return results.map((row) => row.map((cell) => valueText(cell, code.shownAs(id), language)));
}

/** A value as a cell shows it. */
function valueText(value, shownAs, language) {
  if (typeof value === "object") return value.functionText;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "number") return value;
  if (shownAs === "date") return isoDate(value);
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: shownAs === "share" ? 1 : 3 });
  if (shownAs === "share") return `${format.format(value * 100)}${language === "en" ? "\u00a0" : ""}%`;
  return format.format(value);
}

function inFormula(value, isDate, code) {
  if (typeof value !== "number" || !isDate) return code.argumentText(value);
  return `DATE(${isoDate(value).split("-").map(Number).join(",")})`;
}

/** Spreadsheets count days from the end of 1899. */
function isoDate(serial) {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

function letter(index) {
  return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[index];
}
