import type { ContactFacts } from "../notes";

/** What opens an app with a contact's address in it. */
export interface ReachUrl {
	readonly kind: "email" | "telegram" | "phone";
	/** The address as the note writes it. */
	readonly value: string;
	readonly url: string;
	/** Whether the message is in it; else it is to be pasted. */
	readonly withText: boolean;
	readonly line: number;
}

export interface ReachMessage {
	readonly subject?: string;
	readonly text?: string;
}

/** Programs cut longer addresses, some at 2,083 characters. */
const LONGEST_URL = 2_000;
const LOCAL_PART = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/**
 * `mailto:` for an e-mail address (RFC 6068), with subject and text encoded. Null where the value is no single plain address:
 * nothing else of the note gets into the URL. A text that would make it too long is left out.
 */
export function mailUrl(value: string, { subject, text }: ReachMessage = {}): { readonly url: string; readonly withText: boolean } | null {
	const address = bareValue(value).replace(/^mailto:/i, "");
	const at = address.lastIndexOf("@");
	const local = address.slice(0, at);
	const domain = address.slice(at + 1);
	if (at < 1 || address.length > 254 || !local.split(".").every((part) => LOCAL_PART.test(part)) || local.length > 64) return null;
	const labels = domain.split(".");
	if (labels.length < 2 || !labels.every((label) => DOMAIN_LABEL.test(label))) return null;
	const to = `mailto:${encoded(local)}@${encoded(domain)}`;
	const head = subject === undefined || subject.trim() === "" ? [] : [`subject=${encoded(oneLine(subject))}`];
	const body = text === undefined || text === "" ? [] : [`body=${encoded(text.replace(/\r\n?|\n/g, "\r\n"))}`];
	const whole = withFields(to, [...head, ...body]);
	if (whole.length <= LONGEST_URL) return { url: whole, withText: body.length > 0 };
	const short = withFields(to, head);
	return { url: short.length <= LONGEST_URL ? short : to, withText: false };
}

function withFields(to: string, fields: readonly string[]): string {
	return fields.length === 0 ? to : `${to}?${fields.join("&")}`;
}

const TELEGRAM = /^(?:@|(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me)\/)?([A-Za-z][A-Za-z0-9_]{3,31})\/?$/;

/** The page of a Telegram user: `@ada`, `ada_king`, `https://t.me/ada_king`. Null for anything else, phone numbers and invitations too. */
export function telegramUrl(value: string): string | null {
	const name = TELEGRAM.exec(bareValue(value))?.[1];
	return name === undefined ? null : `https://t.me/${name}`;
}

const PHONE = /^\+?[\d\s().\u00a0\u2011-]{5,40}$/u;

/** `tel:` with the digits alone (RFC 3966, E.164: at most 15). Null where the value is no single number. */
export function phoneUrl(value: string): string | null {
	const written = bareValue(value).replace(/^tel:/i, "");
	if (!PHONE.test(written)) return null;
	const digits = written.replace(/\D/g, "");
	if (digits.length < 5 || digits.length > 15) return null;
	return `tel:${written.startsWith("+") ? "+" : ""}${digits}`;
}

/** The ways to reach a contact that a URL can be made for, in the order of the note. */
export function reachUrls(channels: ContactFacts["channels"], message: ReachMessage = {}): readonly ReachUrl[] {
	return channels.flatMap(({ kind, value, line }): ReachUrl[] => {
		if (kind === "email") {
			const mail = mailUrl(value, message);
			return mail === null ? [] : [{ kind, value, line, ...mail }];
		}
		const url = kind === "telegram" ? telegramUrl(value) : kind === "phone" ? phoneUrl(value) : null;
		return url === null || (kind !== "telegram" && kind !== "phone") ? [] : [{ kind, value, url, withText: false, line }];
	});
}

const MARKDOWN_LINK = /^\[([^\]\n]*)\]\([^()\n]*\)$/;
/** The value without the marks of a link around it. */
function bareValue(value: string): string {
	const trimmed = value.trim().slice(0, 400);
	return (MARKDOWN_LINK.exec(trimmed)?.[1] ?? trimmed).replace(/^<|>$/g, "").trim();
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}

/** Percent-encoded; half a surrogate pair, which has no encoding, becomes U+FFFD. */
function encoded(text: string): string {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/'/g, "%27");
}
