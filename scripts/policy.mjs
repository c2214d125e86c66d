/**
 * What the pages may load and whom they may talk to, as a content security policy. The pages carry it themselves, in a
 * meta element, so it holds on any host; who may show them in a frame can be said in a header only (`FRAME_ANCESTORS`).
 */

/** Where Microsoft serves office.js, and the parts that it loads by itself. */
export const OFFICE_SERVERS = ["https://appsforoffice.microsoft.com", "https://*.partner.office365.cn", "https://ajax.aspnetcdn.com"];

/** Where Excel on the web lives; it shows the pane in a frame and reads the list of functions. */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
];

/** Excel on the web shows the pane in a frame; nobody else may. To be sent as a header by whoever serves dist/. */
export const FRAME_ANCESTORS = `frame-ancestors 'self' ${EXCEL_ON_THE_WEB.join(" ")}`;

/**
 * Whether a page of this origin is Excel on the web.
 *
 * @param {string | undefined} origin as a browser sends it
 * @example isExcelOnTheWeb("https://excel.officeapps.live.com") // true
 */
export function isExcelOnTheWeb(origin) {
  return EXCEL_ON_THE_WEB.some((site) => {
    const [start, end] = site.split("*");
    return end === undefined ? origin === site : new RegExp(`^${start}[a-z0-9.-]+${end.replaceAll(".", "\\.")}$`, "i").test(origin ?? "");
  });
}

/** The help pages have styles of their own and nothing that runs. */
export const HELP_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The policy of a page.
 *
 * Scripts come from files of the page's own server, never from the page's text and never from a string. Styles may stand
 * in the page, as the controls and the grid write theirs while they work. Nothing is sent anywhere but to that server.
 *
 * @param {readonly string[]} [servers] others from which scripts come and to which those scripts may talk
 * @example pagePolicy() // a page that knows its own server alone
 */
export function pagePolicy(servers = []) {
  const own = ["'self'", ...servers].join(" ");
  return [
    `default-src 'none'`,
    `script-src ${own}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${own}`,
    ...(servers.length > 0 ? [`frame-src ${own}`] : []),
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The servers of office.js for a page that loads it from this address.
 *
 * @param {string} address of office.js; one within dist/ needs no server
 */
export function officeServersFor(address) {
  if (!/^https?:/.test(address)) return [];
  const { origin } = new URL(address);
  return [...new Set([origin, ...OFFICE_SERVERS])];
}
