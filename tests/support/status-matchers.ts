import type { Status, StatusKind } from "../../src/core/schedule";

declare global {
	// eslint-disable-next-line @typescript-eslint/no-namespace -- how Jest's matchers are extended
	namespace jest {
		interface Matchers<R> {
			/** The contact is overdue by so many days. */
			toBeOverdueBy(days: number): R;
			/** The contact has this status, and its window is open from one day to the other. */
			toHaveWindow(kind: StatusKind, dueFrom: string, dueBy: string): R;
		}
	}
}

expect.extend({
	toBeOverdueBy(status: Status, days: number) {
		const pass = status.kind === "overdue" && status.daysOverdue === days;
		return { pass, message: () => `expected the contact ${this.isNot ? "not " : ""}to be overdue by ${days} days, but it is ${said(status)}` };
	},
	toHaveWindow(status: Status, kind: StatusKind, dueFrom: string, dueBy: string) {
		const pass = status.kind === kind && "dueFrom" in status && status.dueFrom === dueFrom && status.dueBy === dueBy;
		return { pass, message: () => `expected the contact ${this.isNot ? "not " : ""}to be ${kind} from ${dueFrom} to ${dueBy}, but it is ${said(status)}` };
	},
});

function said(status: Status): string {
	const { kind, ...more } = status;
	return `${kind} ${JSON.stringify(more)}`;
}
