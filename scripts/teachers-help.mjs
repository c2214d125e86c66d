/** The static help page for teachers in one language: no script, readable and printable as it is. */
import { bullets, helpFrame } from "./help-frame.mjs";
import { escape } from "./html.mjs";

/**
 * @param teachers what the page says, src/i18n/…/teachers.ts
 * @param {Record<string, { name: string }>} tables the words of the tables in the language, by number
 * @param page the headings of the help pages
 * @param code what src/functions/help.ts exports
 * @param {string} language BCP 47 tag
 * @param {Record<string, string>} languages what is added to the file name in each language
 * @returns {string} an HTML page
 * @throws when the page names a table that is not there
 */
export function teachersPage(teachers, tables, page, code, language, languages) {
  const sections = Object.entries(teachers.sections);
  const named = (text) =>
    text.replace(/\{([^}]+)\}/g, (_, number) => {
      if (!tables[number])
        throw new Error(`The page for teachers names ${number}, which is no table: mend src/i18n/${language}/teachers.ts.`);
      return `${number} ${tables[number].name}`;
    });
  const contents = `<ul>${sections.map(([id, { heading }]) => `<li><a href="#${id}">${escape(heading)}</a></li>`).join("")}</ul>
<p><a href="functions${languages[language]}.html">${escape(teachers.functions)}</a></p>`;
  const main = `<h1>${escape(teachers.title)}</h1>
<p>${escape(teachers.introduction)}</p>
${sections
  .map(([id, { heading, points }]) => `<section id="${id}">\n<h2>${escape(heading)}</h2>\n${bullets(points.map(named))}\n</section>`)
  .join("\n")}`;
  return helpFrame({ file: "teachers", title: teachers.title, contents, main }, page, code.LANGUAGE_NAMES, language, languages);
}
