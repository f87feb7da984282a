import type { StoredFile, StoreEvent, VaultStore } from "./store";

interface Listing {
	readonly name: string;
	readonly writes: boolean;
	readonly files: readonly StoredFile[];
	readonly folders: readonly string[];
}

/** The header that a foreign web page cannot send without asking first. */
const HEADERS = { "content-type": "application/json", "x-kith-preview": "1" };

async function ask(path: string, body?: object): Promise<Response> {
	const response = await fetch(path, body === undefined ? { headers: HEADERS } : { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
	if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
	return response;
}

/** The folder behind the preview server. Reads asked for in one turn travel together: 10,000 notes are no 10,000 requests. */
export class ServerStore implements VaultStore {
	private waiting: { path: string; done: (text: string) => void; fail: (error: Error) => void }[] = [];

	private constructor(private readonly listing: Listing) {}

	static async open(): Promise<ServerStore> {
		return new ServerStore((await (await ask("/api/vault")).json()) as Listing);
	}

	get name(): string {
		return this.listing.name;
	}
	get writes(): boolean {
		return this.listing.writes;
	}

	list(): Promise<Listing> {
		return Promise.resolve(this.listing);
	}

	read(path: string): Promise<string> {
		return new Promise((done, fail) => {
			this.waiting.push({ path, done, fail });
			if (this.waiting.length === 1) queueMicrotask(() => void this.flush());
		});
	}

	private async flush(): Promise<void> {
		const batch = this.waiting;
		this.waiting = [];
		try {
			const texts = (await (await ask("/api/read", { paths: batch.map((one) => one.path) })).json()) as (string | null)[];
			batch.forEach((one, index) => {
				const text = texts[index];
				if (typeof text === "string") one.done(text);
				else one.fail(new Error(`ENOENT: no such file, open '${one.path}'`));
			});
		} catch (error) {
			for (const one of batch) one.fail(error as Error);
		}
	}

	async readConfig(path: string): Promise<string> {
		return await (await ask(`/api/config/${path.slice(path.lastIndexOf("/") + 1)}`)).text();
	}

	async readAll(): Promise<ReadonlyMap<string, string>> {
		return new Map((await (await ask("/api/all")).json()) as [string, string][]);
	}

	async write(path: string, text: string): Promise<StoredFile> {
		return (await (await ask("/api/write", { path, text })).json()) as StoredFile;
	}

	async remove(path: string): Promise<void> {
		await ask("/api/remove", { path });
	}

	async rename(from: string, to: string): Promise<void> {
		await ask("/api/rename", { from, to });
	}

	async createFolder(path: string): Promise<void> {
		await ask("/api/folder", { path });
	}

	watch(listener: (events: readonly StoreEvent[]) => void): () => void {
		const source = new EventSource("/api/events");
		source.addEventListener("message", (message: MessageEvent<string>) => {
			listener(JSON.parse(message.data) as StoreEvent[]);
		});
		return () => {
			source.close();
		};
	}
}
