/**
 * The custom functions as Excel knows them. The metadata (functions.json) is generated from the tags and signatures in
 * declared/; the words that users read come from the catalogues. Only function declarations are seen by the generator.
 */
export * from "./declared/classification";
export * from "./declared/credit";
export * from "./declared/customers";
export * from "./declared/products";
export * from "./declared/visits";
