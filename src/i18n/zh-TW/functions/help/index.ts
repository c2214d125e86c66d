import type { help as english } from "../../../en/functions/help";
import { classification } from "./classification";
import { credit } from "./credit";
import { customers } from "./customers";
import { products } from "./products";
import { visits } from "./visits";

export const help: typeof english = { ...classification, ...products, ...credit, ...visits, ...customers };
