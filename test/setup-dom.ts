/** What jsdom lacks and the screens use; matchers that speak of what a user sees. */
import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { webcrypto } from "node:crypto";
import { DecompressionStream } from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

// The machine may be busy; a test that fails for that says nothing.
jest.setTimeout(180_000);
configure({ asyncUtilTimeout: 10_000 });

// Node's own arrays: packages ask `instanceof Uint8Array`, and jsdom has another one of that name.
const NodeBytes = Object.getPrototypeOf(Buffer.prototype) as Uint8Array;

const nothing = (): void => undefined;

Object.assign(globalThis, {
  DecompressionStream,
  TextDecoder,
  TextEncoder,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  Uint8Array: NodeBytes.constructor,
  ArrayBuffer: Buffer.alloc(1).buffer.constructor,
  ResizeObserver: class {
    observe = nothing;
    unobserve = nothing;
    disconnect = nothing;
  },
});

Object.defineProperty(globalThis, "crypto", { value: webcrypto });

Blob.prototype.arrayBuffer = function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error("The file could not be read."));
    reader.readAsArrayBuffer(this);
  });
};

/** A system that asks for light colours. */
window.matchMedia = (media) =>
  ({ media, matches: false, addEventListener: nothing, removeEventListener: nothing }) as unknown as MediaQueryList;

Element.prototype.scrollIntoView = nothing;

/** Every question for a name asks for a control's labels, for which jsdom looks through all elements of the page. */
for (const { prototype } of [HTMLInputElement, HTMLButtonElement, HTMLSelectElement, HTMLTextAreaElement])
  Object.defineProperty(prototype, "labels", {
    get(this: HTMLElement) {
      const around = this.closest("label");
      const named = this.id === "" ? [] : this.ownerDocument.querySelectorAll<HTMLLabelElement>(`label[for="${CSS.escape(this.id)}"]`);
      return [...new Set([...named, ...(around && around.htmlFor === "" ? [around] : [])])];
    },
  });

/**
 * Of the styles only what hides something, lets the pointer through, or says that it moves is of use without a layout. Every
 * question for a role asks for the computed style of every element, and trying thousands of other rules on each took most of the
 * time of these tests; how the pane looks is tested in a browser.
 */
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return /display:\s*none|visibility|pointer-events:\s*none/.test(rule)
    ? insertRule.call(this, rule, Math.min(index ?? 0, this.cssRules.length))
    : 0;
};
