import { promises as fs } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { StoreEvent } from "../host/files/store";
import { OutsideVault, VaultFolder } from "./vault-folder";
import { FolderWatch } from "./watch-folder";

export interface PreviewOptions {
	/** Folder of notes to show. */
	readonly vault: string;
	/** Repository root: where main.js, styles.css and manifest.json are. */
	readonly root: string;
	/** Folder with the built page (see build-page). */
	readonly page: string;
	/** True lets edits reach the disk. */
	readonly write?: boolean;
	/** 0 takes a free one. */
	readonly port?: number;
	/** What the page starts with; its own controls change it. */
	readonly start?: { readonly today?: string; readonly lang?: string; readonly justEnabled?: boolean };
}

export interface PreviewServer {
	readonly url: string;
	readonly port: number;
	close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
const LARGEST_BODY = 64_000_000;
/**
 * No script but the server's own, and none made at run time: that main.js needs neither `eval` nor inline styles is
 * proved by its running here.
 */
const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

class Refused extends Error {
	constructor(readonly status: number, message: string) {
		super(message);
	}
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > LARGEST_BODY) throw new Refused(413, "Too large");
		chunks.push(chunk);
	}
	try {
		const value: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
		if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
	} catch {
		// Told below.
	}
	throw new Refused(400, "The body is no JSON object");
}

function text(body: Record<string, unknown>, key: string): string {
	const value = body[key];
	if (typeof value !== "string") throw new Refused(400, `${key} is missing`);
	return value;
}

/** Serves one vault, to this machine alone. */
export async function startPreview(options: PreviewOptions): Promise<PreviewServer> {
	const folder = await VaultFolder.open(options.vault);
	const listeners = new Set<ServerResponse>();
	const watch = new FolderWatch(folder, (events: readonly StoreEvent[]) => {
		for (const listener of listeners) listener.write(`data: ${JSON.stringify(events)}\n\n`);
	});
	await watch.start();

	const send = (response: ServerResponse, type: string, body: string | Buffer): void => {
		response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store", "content-security-policy": POLICY, "x-content-type-options": "nosniff" });
		response.end(body);
	};
	const file = async (response: ServerResponse, name: string): Promise<void> => {
		const body = await fs.readFile(name).catch(() => {
			throw new Refused(404, `${path.basename(name)} is not there: run npm run build`);
		});
		send(response, TYPES[path.extname(name)] ?? "application/octet-stream", body);
	};

	const config = async (response: ServerResponse, name: "daily-notes.json" | "templates.json"): Promise<void> => {
		send(response, "application/json", (await folder.readConfig(name)) ?? "{}");
	};

	const read: Readonly<Record<string, (response: ServerResponse) => Promise<void> | void>> = {
		"/": (response) => file(response, path.join(options.page, "index.html")),
		"/page.js": (response) => file(response, path.join(options.page, "page.js")),
		"/page.css": (response) => file(response, path.join(options.page, "page.css")),
		"/plugin/styles.css": (response) => file(response, path.join(options.root, "styles.css")),
		"/plugin/manifest.json": (response) => file(response, path.join(options.root, "manifest.json")),
		"/plugin/main.js": async (response) => {
			// Wrapped as Obsidian wraps it, by the server and not by eval in the page.
			const code = await fs.readFile(path.join(options.root, "main.js"), "utf8").catch(() => {
				throw new Refused(404, "main.js is not there: run npm run build");
			});
			send(response, "text/javascript", `globalThis.previewPlugin = function (require, module, exports) {${code}\n};`);
		},
		"/favicon.ico": (response) => {
			response.writeHead(204).end();
		},
		"/api/start": (response) => {
			send(response, "application/json", JSON.stringify(options.start ?? {}));
		},
		"/api/vault": async (response) => {
			send(response, "application/json", JSON.stringify({ name: folder.name, writes: options.write === true, ...(await folder.list()) }));
		},
		"/api/config/daily-notes.json": (response) => config(response, "daily-notes.json"),
		"/api/config/templates.json": (response) => config(response, "templates.json"),
		"/api/all": async (response) => {
			send(response, "application/json", JSON.stringify(await folder.readAll()));
		},
		"/api/events": (response) => {
			response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
			response.write(":\n\n");
			listeners.add(response);
			response.on("close", () => listeners.delete(response));
		},
	};

	const change: Readonly<Record<string, (body: Record<string, unknown>) => Promise<unknown>>> = {
		"/api/write": async (body) => {
			const stat = await folder.write(text(body, "path"), text(body, "text"));
			watch.noteOwn(stat.path, stat);
			return stat;
		},
		"/api/remove": async (body) => {
			await folder.remove(text(body, "path"));
			watch.noteOwn(text(body, "path"), null);
			return {};
		},
		"/api/rename": async (body) => {
			await folder.rename(text(body, "from"), text(body, "to"));
			watch.noteOwn(text(body, "from"), null);
			watch.noteOwn(text(body, "to"), await folder.stat(text(body, "to")));
			return {};
		},
		"/api/folder": async (body) => {
			await folder.createFolder(text(body, "path"));
			return {};
		},
	};

	let port = 0;
	const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		// A foreign name that resolves to this machine must not reach the notes (DNS rebinding).
		if (request.headers.host !== `127.0.0.1:${port}` && request.headers.host !== `localhost:${port}`) throw new Refused(403, "Unknown host");
		const where = (request.url ?? "/").split("?")[0] ?? "/";
		if (where.startsWith("/api/") && where !== "/api/events" && request.headers["x-kith-preview"] !== "1") throw new Refused(403, "Only the preview page may ask");
		if (where === "/api/events" && (request.headers["sec-fetch-site"] ?? "same-origin") !== "same-origin") throw new Refused(403, "Only the preview page may ask");
		if (request.method === "GET") {
			const handler = read[where];
			if (handler === undefined) throw new Refused(404, "Not found");
			await handler(response);
		} else if (request.method === "POST" && where === "/api/read") {
			const { paths } = await readBody(request);
			if (!Array.isArray(paths)) throw new Refused(400, "paths is missing");
			send(response, "application/json", JSON.stringify(await Promise.all(paths.map((one) => folder.read(String(one))))));
		} else if (request.method === "POST") {
			const handler = change[where];
			if (handler === undefined) throw new Refused(404, "Not found");
			if (options.write !== true) throw new Refused(403, "The preview runs without --write: nothing is written to disk");
			send(response, "application/json", JSON.stringify(await handler(await readBody(request))));
		} else throw new Refused(405, "Not allowed");
	};

	const server: Server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			const status = error instanceof Refused ? error.status : error instanceof OutsideVault ? 403 : 500;
			if (!response.headersSent) response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
			response.end(error instanceof OutsideVault ? "The path lies outside the vault" : error instanceof Error ? error.message : "Failed");
		});
	});
	await new Promise<void>((done, fail) => {
		server.once("error", fail);
		server.listen(options.port ?? 0, "127.0.0.1", done);
	});
	({ port } = server.address() as AddressInfo);
	return {
		port,
		url: `http://127.0.0.1:${port}/`,
		close: () => {
			watch.close();
			for (const listener of listeners) listener.end();
			return new Promise((done) => {
				server.close(() => {
					done();
				});
				server.closeAllConnections();
			});
		},
	};
}
