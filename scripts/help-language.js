/* global document, location, navigator */
// Of a help page that was opened directly: the one in the reader's language, if there is one. Who comes from another help page, or
// names a language after the question mark, has chosen. Without scripts the page stays as it is, and the others are linked on top of it.
if (location.search === "" && !document.referrer.startsWith(location.origin)) {
  const scriptOf = (tag) => {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  };
  const pages = [...document.querySelectorAll("link[hreflang]")];
  const wanted = navigator.languages.map((tag) => pages.find(({ hreflang }) => scriptOf(hreflang) === scriptOf(tag))).find(Boolean);
  if (wanted && wanted.lang !== document.documentElement.lang) location.replace(wanted.href + location.hash);
}
