import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");

/** A folder with this project's own rules and a skeleton of its source, to plant violations in. */
export class PlantedProject {
	readonly folder = mkdtempSync(path.join(os.tmpdir(), "kith-planted-"));

	constructor(plants: ReadonlyMap<string, string>) {
		for (const file of ["tsconfig.base.json", "tsconfig.json", "eslint.config.mjs", ".dependency-cruiser.cjs", "package.json", "manifest.json", "LICENSE", "scripts/layers.mjs"]) {
			this.#write(file, null);
		}
		symlinkSync(path.join(ROOT, "node_modules"), path.join(this.folder, "node_modules"), "dir");
		for (const layer of ["core", "i18n", "views", "obsidian", "cli"]) this.#write(`src/${layer}/tsconfig.json`, null);
		for (const folder of coreFolders()) this.#write(`src/core/${folder}/index.ts`, "export const here = 1;\nexport interface Shape {\n\treadonly here: number;\n}\n");
		for (const layer of ["i18n", "views", "obsidian", "cli"]) this.#write(`src/${layer}/index.ts`, "export const here = 1;\n");
		this.#write("src/core/notes/inner.ts", "export const inner = 1;\n");
		this.#write("src/main.ts", "export const main = 1;\n");
		for (const [file, code] of plants) this.#write(file, code);
	}

	/** What the command says on stdout. */
	run(script: string, args: readonly string[]): string {
		const { stdout } = spawnSync(process.execPath, [path.join(ROOT, "node_modules", script), ...args], { cwd: this.folder, encoding: "utf8", maxBuffer: 1 << 28 });
		return stdout;
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}

	/** Writes a file of the planted project; without text, a copy of ours. */
	#write(file: string, text: string | null): void {
		const target = path.join(this.folder, file);
		mkdirSync(path.dirname(target), { recursive: true });
		if (text === null) cpSync(path.join(ROOT, file), target);
		else writeFileSync(target, text);
	}
}

export function coreFolders(): string[] {
	return readdirSync(path.join(ROOT, "src/core"), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name);
}
