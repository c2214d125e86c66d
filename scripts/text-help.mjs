/** The static help pages of sentences, for teachers and for those with a ledger, in one language: no script, readable and printable as they are. */
import { bullets, helpFrame } from "./help-frame.mjs";
import { escape } from "./html.mjs";

/**
 * @param {string} file its name without an ending, and where its words stand: src/i18n/…/<file>.ts
 * @param words what the page says
 * @param {Record<string, string | number>} figures by their names in the words, besides the tables' numbers
 * @param {Record<string, { name: string }>} tables the words of the tables in the language, by number
 * @param page the headings of the help pages
 * @param code what src/functions/help.ts exports
 * @param {string} language BCP 47 tag
 * @param {Record<string, string>} languages what is added to the file name in each language
 * @returns {string} an HTML page
 * @throws when the page names a table or a figure that is not there
 */
export function textPage(file, words, figures, tables, page, code, language, languages) {
  const sections = Object.entries(words.sections);
  const named = (text) =>
    text.replace(/\{([^}]+)\}/g, (_, name) => {
      if (name in figures) return String(figures[name]);
      if (!tables[name]) throw new Error(`The page ${file} names ${name}, which is no table: mend src/i18n/${language}/${file}.ts.`);
      return `${name} ${tables[name].name}`;
    });
  const contents = `<ul>${sections.map(([id, { heading }]) => `<li><a href="#${id}">${escape(heading)}</a></li>`).join("")}</ul>
<p><a href="functions${languages[language]}.html">${escape(words.functions)}</a></p>`;
  const main = `<h1>${escape(words.title)}</h1>
<p>${escape(words.introduction)}</p>
${sections
  .map(([id, { heading, points }]) => `<section id="${id}">\n<h2>${escape(heading)}</h2>\n${bullets(points.map(named))}\n</section>`)
  .join("\n")}`;
  return helpFrame({ file, title: words.title, contents, main }, page, code.LANGUAGE_NAMES, language, languages);
}
