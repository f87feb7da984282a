import type { Messages } from "../messages";

export const panel: Messages["panel"] = {};
