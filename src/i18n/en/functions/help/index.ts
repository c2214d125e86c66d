import { classification } from "./classification";
import { credit } from "./credit";
import { customers } from "./customers";
import { products } from "./products";
import { visits } from "./visits";

/** What Excel and the help page say about each function, by its name. */
export const help = { ...classification, ...products, ...credit, ...visits, ...customers };
