import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

export interface Ran {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** The command line as it is shipped: bundled once, then run as a process of its own. */
export class BuiltCli {
	readonly #folder = mkdtempSync(path.join(os.tmpdir(), "kith-cli-"));
	readonly file = path.join(this.#folder, "kith.mjs");

	constructor() {
		const script = `import * as esbuild from "esbuild"; const { cliBuild } = await import("./esbuild.config.mjs"); await esbuild.build({ ...cliBuild, outfile: process.argv[1] });`;
		const built = spawnSync(process.execPath, ["--input-type=module", "-e", script, this.file], { cwd: ROOT, encoding: "utf8" });
		if (built.status !== 0) throw new Error(built.stderr);
	}

	run(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = this.#folder): Ran {
		const clean = { PATH: process.env["PATH"] ?? "", LC_ALL: "C", ...env };
		const { status, stdout, stderr } = spawnSync(process.execPath, [this.file, ...args], { cwd, env: clean, encoding: "utf8", maxBuffer: 1 << 28 });
		return { code: status, stdout, stderr };
	}

	/** The JSON document that a command prints; fails where it says anything else. */
	json(args: readonly string[], env: Readonly<Record<string, string>> = {}): unknown {
		const ran = this.run([...args, "--json"], env);
		if (ran.code !== 0) throw new Error(`kith ${args.join(" ")} ended with ${String(ran.code)}: ${ran.stderr}`);
		return JSON.parse(ran.stdout);
	}

	/** A new folder with these notes, removed with the rest. */
	vault(notes: Readonly<Record<string, string | Uint8Array>>): string {
		const folder = mkdtempSync(path.join(this.#folder, "vault-"));
		for (const [file, text] of Object.entries(notes)) {
			const target = path.join(folder, file);
			mkdirSync(path.dirname(target), { recursive: true });
			writeFileSync(target, text);
		}
		return folder;
	}

	remove(): void {
		rmSync(this.#folder, { recursive: true, force: true });
	}
}
