import type { Vault } from "obsidian";
import { SettingsStore } from "../../src/obsidian/settings-store";

function aStore(data: unknown, config: Record<string, string> = {}): { store: SettingsStore; saved: unknown[] } {
	const saved: unknown[] = [];
	const plugin = { loadData: async () => data, saveData: async (value: unknown) => void saved.push(value) };
	const vault = {
		configDir: ".obsidian",
		adapter: {
			read: async (path: string) => {
				const text = config[path];
				if (text === undefined) throw new Error("ENOENT");
				return text;
			},
		},
	} as unknown as Vault;
	return { store: new SettingsStore(plugin, vault), saved };
}

describe("the settings", () => {
	test("keep what a newer version wrote", async () => {
		const { store, saved } = aStore({ dailyLimit: 3, fromTheFuture: { a: 1 } });
		await store.load();
		await store.change({ contactFolders: ["Freunde"] });
		expect(saved).toEqual([expect.objectContaining({ dailyLimit: 3, contactFolders: ["Freunde"], fromTheFuture: { a: 1 } })]);
	});

	test("with broken data the defaults count, and the problem is kept", async () => {
		const { store } = aStore({ dailyLimit: "many", contactFolders: 7 });
		await store.load();
		expect(store.own.dailyLimit).toBe(5);
		expect(store.problems.map(({ key }) => key).sort()).toEqual(["contactFolders", "dailyLimit"]);
	});

	test("daily notes and templates are as in the core plugins, unless the user says otherwise", async () => {
		const config = { ".obsidian/daily-notes.json": '{"format":"DD.MM.YYYY"}', ".obsidian/templates.json": '{"folder":"Vorlagen"}' };
		const { store } = aStore({}, config);
		await store.load();
		await store.readHabits();
		expect(store.effective).toMatchObject({ dailyNoteFormat: "DD.MM.YYYY", templateFolders: ["Vorlagen"] });
		await store.change({ dailyNoteFormat: "YYYY/MM/DD" });
		expect(store.effective.dailyNoteFormat).toBe("YYYY/MM/DD");
		expect(store.own.templateFolders).toEqual([]);
	});

	test.each(["", "no json", "null", "[]", '{"format": 5}'])("a broken configuration file is as none: %j", async (text) => {
		const { store } = aStore({}, { ".obsidian/daily-notes.json": text });
		await store.load();
		await store.readHabits();
		expect(store.effective.dailyNoteFormat).toBe("YYYY-MM-DD");
	});

	test("listeners hear a change until they leave", async () => {
		const { store } = aStore({});
		const heard: number[] = [];
		const leave = store.subscribe(() => heard.push(store.own.dailyLimit));
		await store.change({ dailyLimit: 7 });
		leave();
		await store.change({ dailyLimit: 9 });
		expect(heard).toEqual([7]);
	});
});
