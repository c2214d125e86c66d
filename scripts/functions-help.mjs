/**
 * The static help page of the custom functions in one language: no script, readable and printable as it is. Examples are
 * calculated by the functions themselves while the page is made.
 */
import { signatureOf } from "./functions-signatures.mjs";
import { exampleSheet, resultText, wordsOf } from "./functions-example.mjs";
import { bullets, helpFrame } from "./help-frame.mjs";
import { escape } from "./html.mjs";

/**
 * @param catalogue everything that is said about the functions in the language
 * @param {readonly { file: string, link: string }[]} others the other help pages: how they are called, and in the language
 * @param code what src/functions/help.ts exports
 * @param {string} language BCP 47 tag
 * @param {Record<string, string>} languages what is added to the file name in each language
 * @returns {string} an HTML page with one section per function, whose id is the function's name
 */
export function helpPage(catalogue, others, code, language, languages) {
  const { page } = catalogue;
  const groups = Object.entries(code.functionGroups);
  const contents = `<p><a href="#general">${escape(page.general)}</a></p>
${groups.map(([group, names]) => contentsOf(group, names, catalogue)).join("\n")}
${others.map(({ file, link }) => `<p><a href="${file}${languages[language]}.html">${escape(link)}</a></p>`).join("\n")}`;
  const main = `<h1>${escape(page.title)}</h1>
<p>${escape(page.introduction)}</p>
<section id="general">
<h2>${escape(page.general)}</h2>
${bullets(page.rules)}
</section>
${groups
  .map(
    ([group, names]) => `<section id="group-${group}">
<h2>${escape(page.groups[group])}</h2>
${names.map((name) => section(name, catalogue, code, language)).join("\n")}
</section>`,
  )
  .join("\n")}`;
  return helpFrame({ file: "functions", title: page.title, contents, main }, page, code.LANGUAGE_NAMES, language, languages);
}

function contentsOf(group, names, { page, help }) {
  const links = names.map((name) => `<li><a href="#${name}"><code>${name}</code></a> <span>${escape(help[name].description)}</span></li>`);
  return `<h3><a href="#group-${group}">${escape(page.groups[group])}</a></h3>\n<ul>${links.join("")}</ul>`;
}

function section(id, catalogue, code, language) {
  const { parameters } = code.functionTable[id];
  const { help, words, page } = catalogue;
  const { description, answers, formula, source, conventions, mistakes, parameters: texts } = help[id];
  return `<section id="${id}">
<h3>${id}</h3>
<p class="answers">${escape(answers)}</p>
<p>${escape(description)}</p>
<p class="formula"><code>=${escape(signatureOf(id, parameters, words))}</code></p>
<h4>${escape(page.arguments)}</h4>
<dl>${parameters.map(({ name, optional }) => `<dt>${escape(words.arguments[name])}${optional ? ` <small>${escape(page.optional)}</small>` : ""}</dt><dd>${escape(texts[name])}</dd>`).join("")}</dl>
<h4>${escape(page.formula)}</h4>
<p>${escape(formula)}</p>
<p class="source">${escape(page.source)}${language === "en" ? ": " : "："}${escape(source)}</p>
<h4>${escape(page.example)}</h4>
${workedExample(id, parameters, catalogue, code, language)}
<h4>${escape(page.conventions)}</h4>
${bullets(conventions)}
<h4>${escape(page.mistakes)}</h4>
${bullets(mistakes)}
<p class="top"><a href="#contents">↑ ${escape(page.top)}</a></p>
</section>`;
}

function workedExample(id, parameters, catalogue, code, language) {
  const { page, help } = catalogue;
  const [first, ...rest] = code.examples[id].map((example) => code.spokenExample(id, example, help[id]));
  const more = rest.map((example) => {
    const result = resultText(code, id, example, catalogue, language);
    return `<li><code class="copy">${escape(code.formulaText(id, example))}</code> ${escape(page.gives)} <code>${escape(result)}</code></li>`;
  });
  return `${exampleSheet(id, first, parameters, catalogue, code, language)}
<p>${escape(wordsOf(help[id].example, code, id, first, language))}</p>
<p>${escape(page.paste)}</p>
<p class="formula"><code class="copy">${escape(code.formulaText(id, first))}</code></p>
${more.length > 0 ? `<h4>${escape(page.more)}</h4>\n<ul class="more">${more.join("")}</ul>` : ""}`;
}
