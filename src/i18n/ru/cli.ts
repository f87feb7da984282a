import type { Messages } from "../messages";

export const cli: Messages["cli"] = {};
