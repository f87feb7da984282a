import fc from "fast-check";
import { mailUrl, phoneUrl, reachUrls, telegramUrl } from "../../../src/core/drafts";

describe("a mail address", () => {
	it.each([
		["ada@example.org", "mailto:ada@example.org"],
		[" <Ada.King+crm@mail.example.org> ", "mailto:Ada.King%2Bcrm@mail.example.org"],
		["[ada@example.org](mailto:ada@example.org)", "mailto:ada@example.org"],
		["mailto:ada@example.org", "mailto:ada@example.org"],
		["o'brien@example.org", "mailto:o%27brien@example.org"],
		["ада@пример.рф", "mailto:%D0%B0%D0%B4%D0%B0@%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84"],
		["a?bcc=x@example.org", "mailto:a%3Fbcc%3Dx@example.org"],
	])("%s is opened as %s", (value, url) => expect(mailUrl(value)?.url).toBe(url));
	it.each([
		"ada", "ada@localhost", "@example.org", "ada@", "a@b@example.org,c@example.org", "ada@example.org?bcc=eve@example.org", "ada@example.org\nBcc: eve@example.org", "ada king@example.org",
		"javascript:alert(1)@example.org", "ada@exam ple.org", "ada@-x.org", "ada..king@example.org", "\"a\"@example.org", "",
	])("%j is none", (value) => expect(mailUrl(value)).toBeNull());
	it("carries a subject and a text, encoded, with the line breaks of mail", () => {
		expect(mailUrl("ada@example.org", { subject: "Q&A = 100%?\nBcc: eve@example.org", text: "Привет,\nкак дела?" })).toEqual({
			url: "mailto:ada@example.org?subject=Q%26A%20%3D%20100%25%3F%20Bcc%3A%20eve%40example.org&body=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82%2C%0D%0A%D0%BA%D0%B0%D0%BA%20%D0%B4%D0%B5%D0%BB%D0%B0%3F",
			withText: true,
		});
	});
	it("leaves a text out that would make it too long for mail programs", () => {
		expect(mailUrl("ada@example.org", { subject: "Hello", text: "я".repeat(400) })).toEqual({ url: "mailto:ada@example.org?subject=Hello", withText: false });
	});
});

describe("a Telegram name", () => {
	it.each([["@ada_king", "ada_king"], ["ada_king", "ada_king"], ["https://t.me/ada_king", "ada_king"], ["t.me/ada_king/", "ada_king"]])("%s is %s", (value, name) =>
		expect(telegramUrl(value)).toBe(`https://t.me/${name}`));
	it.each(["+79161234567", "https://t.me/+AbCdEf", "https://t.me/joinchat/AbC", "https://evil.org/ada_king", "ada king", "ada-king", "@a", "t.me/ada?start=x", "javascript:alert(1)"])("%s is none", (value) =>
		expect(telegramUrl(value)).toBeNull());
});

describe("a phone number", () => {
	it.each([["+7 (916) 123-45-67", "tel:+79161234567"], ["8 916 123 45 67", "tel:89161234567"], ["020.7946.0018", "tel:02079460018"]])("%s is called at %s", (value, url) => expect(phoneUrl(value)).toBe(url));
	it.each(["123", "call me", "+7 916 123-45-67 ext. 5", "+7 916 123 45 67, +7 916 765 43 21", "12345678901234567", "*100#", "1+234567"])("%s is none", (value) => expect(phoneUrl(value)).toBeNull());
});

it("a contact is reached in the order of its note, by what has a safe address", () => {
	const channels = [
		{ kind: "website", value: "https://example.org", line: 2 }, { kind: "telegram", value: "@ada_king", line: 3 }, { kind: "email", value: "ask me", line: 4 },
		{ kind: "email", value: "ada@example.org", line: 5 }, { kind: "phone", value: "+44 20 7946 0018", line: 6 },
	];
	expect(reachUrls(channels, { text: "Hi" }).map(({ url, line, withText }) => [url, line, withText])).toEqual([
		["https://t.me/ada_king", 3, false], ["mailto:ada@example.org?body=Hi", 5, true], ["tel:+442079460018", 6, false],
	]);
});

const anything = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("ada@example.org", "@ada_king", "+7 916 123 45 67").chain((good) => fc.string().map((more) => good + more)));

describe("whatever a note holds", () => {
	it("a mail URL has one address, and no field but subject and body, which decode to what was meant", () => {
		fc.assert(fc.property(anything, fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (value, subject, text) => {
			const mail = mailUrl(value, { subject, text });
			if (mail === null) return;
			expect(mail.url).toMatch(/^mailto:[^\s?&<>",:;]+@[^\s?&<>",:;@]+(?:\?[^\s<>"?]*)?$/);
			const [, query = ""] = mail.url.split("?");
			const fields = query === "" ? [] : query.split("&").map((field) => field.split("="));
			expect(fields.every((field) => field.length === 2 && ["subject", "body"].includes(field[0] ?? ""))).toBe(true);
			const [, said] = fields.find(([name]) => name === "subject") ?? [];
			if (said !== undefined) expect(decodeURIComponent(said)).not.toMatch(/[\r\n]/);
		}), { numRuns: 500 });
	});
	it("a mail URL is made of plain addresses with any subject", () => {
		fc.assert(fc.property(fc.emailAddress(), fc.string({ unit: "grapheme" }), (address, text) => {
			const mail = mailUrl(address, { text });
			fc.pre(mail !== null && mail.withText);
			expect(decodeURIComponent((mail?.url ?? "").split("body=")[1] ?? "")).toBe(text.replace(/\r\n?|\n/g, "\r\n"));
		}));
	});
	it("Telegram and phone URLs are of their one form", () => {
		fc.assert(fc.property(anything, (value) => {
			expect(telegramUrl(value) ?? "https://t.me/none").toMatch(/^https:\/\/t\.me\/\w+$/);
			expect(phoneUrl(value) ?? "tel:12345").toMatch(/^tel:\+?\d{5,15}$/);
		}), { numRuns: 500 });
	});
});
