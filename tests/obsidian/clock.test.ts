import type { App } from "obsidian";
import { Clock, TODAY_KEY } from "../../src/obsidian/clock";

function anApp(kept: Record<string, unknown> = {}): App {
	return { loadLocalStorage: (key: string) => kept[key] ?? null } as unknown as App;
}

describe("the clock", () => {
	beforeEach(() => {
		Object.assign(globalThis, { activeDocument: document });
		jest.useFakeTimers();
	});
	afterEach(() => {
		jest.useRealTimers();
	});

	test("gives the day where the user is, not that of Greenwich", () => {
		jest.setSystemTime(new Date(2026, 1, 28, 23, 59));
		expect(new Clock(anApp()).today()).toBe("2026-02-28");
	});

	test("tells once when midnight has passed, also after a sleep", () => {
		jest.setSystemTime(new Date(2026, 1, 28, 23, 59, 50));
		const clock = new Clock(anApp());
		clock.load();
		const days: string[] = [];
		clock.subscribe(() => days.push(clock.today()));
		jest.advanceTimersByTime(60_000);
		expect(days).toEqual(["2026-03-01"]);
		jest.setSystemTime(new Date(2026, 2, 9, 12));
		window.dispatchEvent(new Event("focus"));
		expect(days).toEqual(["2026-03-01", "2026-03-09"]);
		clock.unload();
		jest.setSystemTime(new Date(2026, 3, 1));
		jest.advanceTimersByTime(120_000);
		window.dispatchEvent(new Event("focus"));
		expect(days).toHaveLength(2);
	});

	test("takes a day that is set, and none that is impossible", () => {
		jest.setSystemTime(new Date(2026, 1, 28));
		expect(new Clock(anApp({ [TODAY_KEY]: "2026-08-20" })).today()).toBe("2026-08-20");
		expect(new Clock(anApp({ [TODAY_KEY]: "2026-02-31" })).today()).toBe("2026-02-28");
		expect(new Clock(anApp({ [TODAY_KEY]: 7 })).today()).toBe("2026-02-28");
	});
});
