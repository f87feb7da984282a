import { EVENTS, findMonth } from "../../../src/core/vocabulary";

describe("events", () => {
	it.each([
		["После собеседования в Авито", ["interview"]],
		["onsite interview", ["interview"]],
		["Сразу после встречи", ["meeting"]],
		["after the conference", ["conference"]],
		["по завершении проекта", ["project-end"]],
		["we finished the big project", ["project-end"]],
		["Знакомство", ["introduction"]],
		["meeting someone new", ["introduction", "meeting"]],
		["получил оффер", ["offer"]],
		["после смены работы", ["job-change"]],
		["после подписания договора", ["deal"]],
		["Regular advice", []],
		["Типы контактов", []],
	])("in %j are %j", (text, expected) => expect(EVENTS.conceptsIn(text)).toEqual(expected));
});

describe("a month", () => {
	it.each([
		["every January", { month: 1, every: true, start: 0, end: 13 }],
		["Каждый январь – ревизия", { month: 1, every: true, start: 0, end: 13 }],
		["в конце марта", { month: 3, every: false, start: 8, end: 13 }],
		["once a year in May", { month: 5, every: false, start: 15, end: 18 }],
		["You may write", null],
		["Марта Иванова", { month: 3, every: false, start: 0, end: 5 }],
		["every month", null],
	])("in %j is %j", (text, expected) => expect(findMonth(text)).toEqual(expected));
});
