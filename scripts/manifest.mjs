/** Turns the manifest for development into one for a server. */

/** What manifest.xml says everywhere; Excel's development tools expect it. */
export const LOCAL_ADDRESS = "https://localhost:3000";

/**
 * Replaces every local address.
 * @param {string} manifest the text of manifest.xml
 * @param {string | undefined} address where dist/ is served, such as `https://example.org/salesbook`; undefined changes nothing
 * @throws when the address is not https or leaves local addresses behind
 */
export function withAddress(manifest, address) {
  if (!address) return manifest;
  const base = address.replace(/\/+$/, "");
  if (!/^https:\/\/[^\s"<>&]+$/.test(base))
    throw new Error(`SALESBOOK_URL must be an https address such as https://example.org/salesbook; it is "${address}".`);
  const result = manifest.replaceAll(LOCAL_ADDRESS, base);
  if (!base.includes("localhost") && result.includes("localhost"))
    throw new Error("manifest.xml still names localhost after the replacement.");
  return result;
}
