// Finds a Chromium or Chrome on this machine, for the browser tests and the screenshots.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

function wellKnown() {
	const { PROGRAMFILES, "PROGRAMFILES(X86)": x86, LOCALAPPDATA, HOME } = process.env;
	const windows = [PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean).flatMap((folder) => [
		path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
		path.join(folder, "Chromium", "Application", "chrome.exe"),
		path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
	]);
	const mac = ["", HOME ?? ""].flatMap((home) => [
		`${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
		`${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
	]);
	const linux = ["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((folder) => NAMES.map((name) => `${folder}/${name}`));
	return process.platform === "win32" ? windows : process.platform === "darwin" ? mac : linux;
}

function onPath() {
	const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
	const suffix = process.platform === "win32" ? ".exe" : "";
	return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name + suffix)));
}

/** Path of a browser that can be started, or null. CHROME_PATH and CHROMIUM come first; a wrong one is not passed over silently. */
export function findBrowser() {
	for (const variable of ["CHROME_PATH", "CHROMIUM"]) {
		const asked = process.env[variable];
		if (!asked) continue;
		if (!existsSync(asked)) throw new Error(`${variable} names ${asked}, and there is no such file.`);
		return asked;
	}
	return [...onPath(), ...wellKnown()].find((candidate) => existsSync(candidate)) ?? null;
}

export const HOW_TO_GET_A_BROWSER = [
	"No Chromium or Chrome was found. Install one, or name it:",
	"  Debian, Ubuntu: sudo apt-get update && sudo apt-get install -y chromium",
	"  macOS:          brew install --cask chromium",
	"  Windows:        winget install Google.Chrome",
	"  elsewhere:      CHROME_PATH=/path/to/chrome npm test",
].join("\n");

/** Path of a browser; throws with the way to get one. */
export function requireBrowser() {
	const browser = findBrowser();
	if (browser === null) throw new Error(HOW_TO_GET_A_BROWSER);
	return browser;
}

/** "Chromium 140.0…", or null where it does not start. */
export function browserVersion(browser) {
	if (process.platform === "win32") return browser; // chrome.exe --version opens a window there
	const run = spawnSync(browser, ["--version"], { encoding: "utf8", timeout: 30_000 });
	return run.status === 0 ? run.stdout.trim() : null;
}
