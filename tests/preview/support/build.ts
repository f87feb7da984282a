import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

export const ROOT = path.resolve(__dirname, "../../..");
/** Each worker of jest builds for itself: two must not write one file. */
const OUT = path.join(ROOT, ".cache", `browser-tests-${process.env["JEST_WORKER_ID"] ?? "0"}`);

export interface Built {
	/** Folder with main.js, styles.css and manifest.json, as they are released. */
	readonly plugin: string;
	/** Folder with the page of the preview. */
	readonly page: string;
}

/** Builds what the tests run: the plugin with the options of its release, and the page that loads it. */
export async function buildAll(): Promise<Built> {
	await promisify(execFile)(process.execPath, [path.join(ROOT, "preview/build.mjs"), OUT]);
	return { plugin: path.join(OUT, "plugin"), page: path.join(OUT, "page") };
}
