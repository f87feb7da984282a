/** Path of a browser that can be started, or null. */
export function findBrowser(): string | null;
export const HOW_TO_GET_A_BROWSER: string;
/** Path of a browser; throws with the way to get one. */
export function requireBrowser(): string;
export function browserVersion(browser: string): string | null;
