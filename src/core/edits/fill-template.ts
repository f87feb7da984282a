import { writeMoment, type IsoDate } from "../dates";
import { asScalar } from "./yaml-scalar";
import { joinLines, splitLines } from "./text-lines";

/** What a template for a new contact is filled in with. */
export interface NewContact {
	readonly name: string;
	/** Empty where it is not said. */
	readonly relation: string;
	readonly date: IsoDate;
	/** Language of the names of months and weekdays. */
	readonly locale: string;
}

const PLACEHOLDER = /\{\{\s*(name|title|relation|date)\s*(?::([^{}]*))?\}\}/gi;
/** A property whose value is a placeholder alone: `relation: {{relation}}`. */
const WHOLE_VALUE = /^([^\s:#][^:]*:[ \t]*)(\{\{[^{}]*\}\})([ \t]*)$/;

/**
 * Fills in `{{name}}` (or `{{title}}`), `{{relation}}`, `{{date}}` and `{{date:DD.MM.YYYY}}`; whatever else the template holds
 * stays as it is. A property that is nothing but a placeholder gets quotes where its value needs them, so that no name can
 * break the properties.
 */
export function fillTemplate(template: string, contact: NewContact): string {
	const lines = splitLines(template);
	const isProperties = (lines[0]?.text ?? "").replace(/^\ufeff/, "").trimEnd() === "---";
	const close = isProperties ? lines.findIndex((line, index) => index > 0 && line.text.trimEnd() === "---") : -1;
	return joinLines(lines.map((line, index) => ({ text: index < close ? filledProperty(line.text, contact) : filled(line.text, contact), eol: line.eol })));
}

function filledProperty(line: string, contact: NewContact): string {
	const [, head, placeholder, tail] = WHOLE_VALUE.exec(line) ?? [];
	if (head === undefined || placeholder === undefined) return filled(line, contact, (value) => value.replaceAll("\\", "\\\\").replaceAll('"', '\\"'));
	const value = filled(placeholder, contact);
	if (value === placeholder) return line;
	return value === "" ? head.trimEnd() : head + (asScalar(value) ?? '""') + (tail ?? "");
}

function filled(line: string, contact: NewContact, written: (value: string) => string = (value) => value): string {
	return line.replace(PLACEHOLDER, (whole, name: string, format: string | undefined) => {
		switch (name.toLowerCase()) {
			case "date":
				return format === undefined ? contact.date : (writeMoment(contact.date, format.trim(), contact.locale) ?? whole);
			case "relation":
				return written(contact.relation);
			default:
				return written(contact.name);
		}
	});
}
