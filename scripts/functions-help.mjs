/** The static help page of the custom functions in one language: no script, readable and printable as it is. */
import { HELP_POLICY } from "./policy.mjs";

const STYLE = `
:root { color-scheme: light dark; --line: #8888; --soft: #8881; }
body { font: 16px/1.6 "Segoe UI", "Microsoft YaHei", "Microsoft JhengHei", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
nav a { margin-right: 1em; } code, .formula { font-family: Consolas, Menlo, monospace; }
section { border-top: 1px solid var(--line); margin-top: 2rem; } h2 { font-family: Consolas, Menlo, monospace; } h3 { font-size: 1rem; margin-bottom: .25rem; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
.formula { background: var(--soft); padding: .5rem .75rem; overflow-x: auto; } section:target h2 { text-decoration: underline; }`;

const NAMES = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" };

/**
 * @param metadata functions.json as generated, with the arguments' names in the code
 * @param catalogue `functions` of the language's catalogue
 * @param examples formulas and results by function
 * @param {string} language BCP 47 tag
 * @param {Record<string, string>} languages what is added to the file name in each language
 * @returns {string} an HTML page with one section per function, whose id is the function's name
 */
export function helpPage(metadata, catalogue, examples, language, languages) {
  const { page } = catalogue;
  const others = Object.entries(languages).filter(([other]) => other !== language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${HELP_POLICY}">
<title>${escape(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<nav>${others.map(([other, suffix]) => `<a href="functions${suffix}.html" lang="${other}" hreflang="${other}">${NAMES[other]}</a>`).join("")}</nav>
<h1>${escape(page.title)}</h1>
<p>${escape(page.introduction)}</p>
<nav>${metadata.functions.map(({ id }) => `<a href="#${id}"><code>${id}</code></a>`).join(" ")}</nav>
</header>
<main>
${metadata.functions.map((entry) => section(entry, catalogue, examples[entry.id])).join("\n")}
</main>
</body>
</html>
`;
}

function section({ id, parameters }, { help, words, page }, examples) {
  const { description, formula, source, notes, parameters: texts } = help[id];
  const names = parameters.map(({ name, optional }) => {
    const word = words.arguments[name].replaceAll(" ", "_");
    return optional ? `[${word}]` : word;
  });
  return `<section id="${id}">
<h2>${id}</h2>
<p>${escape(description)}</p>
<p class="formula">=${id}(${escape(names.join(", "))})</p>
<h3>${escape(page.arguments)}</h3>
<table>${parameters.map(({ name, optional }) => `<tr><th scope="row">${escape(words.arguments[name])}${optional ? ` <small>(${escape(page.optional)})</small>` : ""}</th><td>${escape(texts[name])}</td></tr>`).join("")}</table>
<h3>${escape(page.formula)}</h3>
<p>${escape(formula)}</p>
<h3>${escape(page.conventions)}</h3>
<ul>${notes.map((note) => `<li>${escape(note)}</li>`).join("")}</ul>
<h3>${escape(page.example)}</h3>
<ul>${examples.map((example) => `<li><code>${escape(example.formula)}</code> ${escape(page.gives)} <code>${escape(example.result.flat().join("; "))}</code></li>`).join("")}</ul>
<p>${escape(page.source)}${escape(source)}</p>
</section>`;
}

function escape(text) {
  return String(text).replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
}
