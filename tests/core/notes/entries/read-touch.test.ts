import { readTouch } from "../../../../src/core/notes/entries/read-touch";
import type { Channel, Direction } from "../../../../src/core/notes";

const touch = (text: string, ...names: string[]) => readTouch(text, 0, text.length, new Set(names));
const summaryOf = (text: string): string => text.slice(touch(text).summaryStart);

describe("the channel", () => {
	it.each<[string, Channel | undefined]>([
		["call about the offer", "call"], ["Called her, no answer", "call"], ["звонок, 20 минут", "call"], ["Созвонились насчёт бюджета", "call"],
		["поговорили по телефону", "call"], ["Позвонила узнать, как дела", "call"], ["phone call with the team", "call"],
		["video", "video"], ["Zoom call", "video"], ["call in Zoom about the plan", "video"], ["созвонились в зуме", "video"], ["видеозвонок", "video"], ["встретились в Zoom", "video"],
		["Google Meet about hiring", "video"],
		["meeting", "meeting"], ["Встретились в кафе", "meeting"], ["кофе у вокзала", "meeting"], ["lunch near the office", "meeting"], ["пообедали вместе", "meeting"],
		["Met at PyCon", "meeting"], ["встреча", "meeting"],
		["email: sent the draft", "email"], ["письмо с поздравлением", "email"], ["написал на почту", "email"], ["wrote an email", "email"], ["sent a thank-you letter", "email"], ["E-mail", "email"],
		["телеграм", "telegram"], ["написал в тг про вакансию", "telegram"], ["ответила в телеге", "telegram"], ["message on Telegram", "telegram"],
		["LinkedIn: congratulated on the new job", "linkedin"], ["wrote on LinkedIn", "linkedin"],
		["message", "message"], ["Сообщение в ватсапе", "message"], ["wrote about the vacancy", "message"], ["переписывались весь вечер", "message"], ["texted happy birthday", "message"],
		["Обсудили переезд", undefined], ["почти договорились", undefined], ["новый телефон: 123", undefined], ["recall the terms", undefined], ["Birthday party", undefined],
	])("of “%s” is %s", (text, channel) => {
		expect(touch(text).channel).toBe(channel);
	});

	it.each<[string, Channel | undefined]>([
		["will call next week", undefined], ["need to call her", undefined], ["договорились созвониться", undefined], ["договорились о встрече", undefined], ["no call this month", undefined],
		["Позвонить в пятницу", undefined],
	])("of “%s”, which did not happen, is %s", (text, channel) => {
		expect(touch(text).channel).toBe(channel);
	});

	it.each<[string, Channel | undefined]>([
		["Phone: the offer", "call"], ["Телефон — про отпуск", "call"], ["Signal", "message"], ["in person: the flat", "meeting"], ["Лично, в офисе", "meeting"], ["call in Teams", "video"], ["Text: on my way", "message"],
		["the text of the contract", undefined], ["Signal processing talk", undefined], ["phone number changed", undefined], ["in Berlin: a walk", undefined], ["лично обсудили", undefined],
	])("of the label in “%s” is %s", (text, channel) => {
		expect(touch(text).channel).toBe(channel);
	});

	it("is the one the entry begins with, whatever it is about", () => {
		expect(touch("call about the email").channel).toBe("call");
		expect(touch("Встреча: обсудили письмо юриста").channel).toBe("meeting");
		expect(touch("sent him the video").channel).toBe("message");
	});

	it("is found in text whose letters are composed of two characters", () => {
		expect(touch("имейл".normalize("NFD")).channel).toBe("email");
		expect(touch("ВСТРЕЧА").channel).toBe("meeting");
	});
});

describe("the direction", () => {
	it.each<[string, Direction]>([
		["→ email: sent the draft", "out"], ["-> message", "out"], ["email → the draft", "out"], ["I wrote about the talk", "out"], ["Wrote to her about the talk", "out"],
		["написал я, спросил про отпуск", "out"], ["я написала ей", "out"], ["Написал ей в телеграм", "out"], ["Написала ему про проект", "out"], ["отправил резюме", "out"],
		["Called, no answer", "out"], ["emailed the slides", "out"], ["позвонил, не ответила", "out"], ["email to Ann with the draft", "out"], ["Поздравил с днём рождения", "out"],
		["I replied with two dates", "out"], ["я ответил, что подумаю", "out"], ["Ответил ей через день", "out"], ["sent her the contract", "out"], ["wrote to him about her flat", "out"], ["wrote about his talk", "out"],
	])("of “%s” is mine (%s)", (text, direction) => {
		expect(touch(text).direction).toBe(direction);
	});

	it.each<[string, Direction]>([
		["← email about the offer", "in"], ["<- asked for a reference", "in"], ["they wrote about the invoice", "in"], ["She replied: not this year", "in"], ["He called back", "in"],
		["написала мне про вакансию", "in"], ["написал мне сам", "in"], ["мне написали из отдела кадров", "in"], ["ответила, что занята", "in"], ["ответил через неделю", "in"],
		["письмо от неё", "in"], ["got an email from her", "in"], ["Received a message about the event", "in"], ["email from Ann with the offer", "in"], ["она позвонила сама", "in"],
		["получил письмо с отказом", "in"], ["sent me the slides", "in"], ["прислала программу конференции", "in"], ["wrote me on LinkedIn", "in"],
	])("of “%s” is theirs (%s)", (text, direction) => {
		expect(touch(text).direction).toBe(direction);
	});

	it("is theirs where the contact's name, or a link, stands before the verb", () => {
		expect(touch("Ann wrote about the flat", "ann").direction).toBe("in");
		expect(touch("Анна написала про квартиру", "анна").direction).toBe("in");
		expect(touch("[[Ann]] called").direction).toBe("in");
		expect(touch("[[Ann]] wrote about her new flat").direction).toBe("in");
		expect(touch("Finally wrote about the flat", "ann").direction).toBe("out");
	});

	it.each([
		"discussed the budget", "встреча, обсудили планы", "call: the new role", "got promoted", "moved from Berlin → Paris", "I wrote, she replied the same day",
		"Написал ей, она ответила сразу", "написала про отпуск", "no reply", "не ответила", "получила повышение", "meeting from 10 to 12", "↔ long chat",
	])("of “%s” is not said", (text) => {
		expect(touch(text).direction).toBeUndefined();
	});
});

describe("a task", () => {
	it.each<[string, Channel | undefined, Direction | undefined]>([
		["Reply to [[Ann]]", "message", "out"], ["Позвонить Анне", "call", "out"], ["Email Bob the slides", "email", "out"], ["написать в телеграм", "telegram", "out"], ["Need to call her", "call", undefined],
		["Meeting with Ann", "meeting", undefined], ["встретиться с Анной", "meeting", undefined], ["поздравить с днём рождения", undefined, "out"], ["buy a gift", undefined, undefined],
	])("“%s” is read as something that I did", (text, channel, direction) => {
		const read = readTouch(text, 0, text.length, new Set(), true);
		expect([read.channel, read.direction]).toEqual([channel, direction]);
	});

	it("has words that tell of nothing done elsewhere", () => {
		expect(touch("Reply to the tender is ready")).toEqual({ summaryStart: 0 });
		expect(touch("reply from her: not this year").direction).toBe("in");
	});
});

describe("the summary", () => {
	it.each([
		[": call: discussed the plan", "discussed the plan"], [" (email) sent the CV", "sent the CV"], [" — звонок — про отпуск", "про отпуск"], [" call about the plan", "call about the plan"],
		[" → email: sent the CV", "sent the CV"], [" email → the CV", "the CV"], [" **Zoom call**: the plan", "the plan"], [" | телеграм | обсудили", "обсудили"], [" Созвон", ""], ["", ""],
		[" Написала, что уходит", "Написала, что уходит"], [", coffee, talked about dogs", "talked about dogs"], [" - Email", ""], [" email/call: x", "x"],
	])("of “%s” is “%s”", (text, summary) => {
		expect(summaryOf(text)).toBe(summary);
	});
});
