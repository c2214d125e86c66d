/** What all static help pages have in common: their head, the other languages and the contents beside the text. */
import { readFileSync } from "node:fs";
import { escape } from "./html.mjs";
import { HELP_POLICY } from "./policy.mjs";

const STYLE = readFileSync(new URL("functions-help.css", import.meta.url), "utf8");

/**
 * @param {{ file: string, title: string, contents: string, main: string }} parts of the page; `contents` and `main` are HTML
 * @param page the headings of the help pages
 * @param {Record<string, string>} names of the languages, each in itself
 * @param {string} language BCP 47 tag
 * @param {Record<string, string>} languages what is added to the file name in each language
 * @returns {string} an HTML page that needs no script
 */
export function helpFrame({ file, title, contents, main }, page, names, language, languages) {
  const others = Object.entries(languages).filter(([other]) => other !== language);
  // The page without a language in its name is what is opened directly; it leads on to the reader's language.
  const isPlain = languages[language] === "";
  const forwarding = isPlain
    ? `${Object.entries(languages)
        .map(([other, suffix]) => `<link rel="alternate" hreflang="${other}" lang="${other}" href="${file}${suffix}.html">`)
        .join("\n")}
<script src="language.js"></script>
`
    : "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${isPlain ? `${HELP_POLICY}; script-src 'self'` : HELP_POLICY}">
<title>${escape(title)}</title>
${forwarding}<style>
${STYLE}</style>
</head>
<body>
<nav id="contents" aria-labelledby="contents-title">
<p class="languages" aria-label="${escape(page.languages)}">${others.map(([other, suffix]) => `<a href="${file}${suffix}.html" lang="${other}" hreflang="${other}">${names[other]}</a>`).join(" ")}</p>
<h2 id="contents-title">${escape(page.contents)}</h2>
${contents}
</nav>
<main>
${main}
</main>
</body>
</html>
`;
}

export function bullets(texts) {
  return `<ul>${texts.map((text) => `<li>${escape(text)}</li>`).join("")}</ul>`;
}
