/** A tiny schema for JSON shapes: exact members, in their order. A name ending in "?" may be absent. */
export type Schema = (value: unknown, at: string) => string[];

export const text: Schema = (value, at) => (typeof value === "string" ? [] : [`${at} is no text`]);
export const number: Schema = (value, at) => (typeof value === "number" && Number.isFinite(value) ? [] : [`${at} is no number`]);
export const flag: Schema = (value, at) => (typeof value === "boolean" ? [] : [`${at} is neither true nor false`]);
export const line: Schema = (value, at) => (Number.isInteger(value) && Number(value) >= 1 ? [] : [`${at} is no line`]);
export const day: Schema = (value, at) => (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? [] : [`${at} is no day`]);
export const duration: Schema = (value, at) => (typeof value === "string" && /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T\d+H)?$/.test(value) ? [] : [`${at} is no duration: ${String(value)}`]);
export const notePath: Schema = (value, at) => (typeof value === "string" && /\.md$/i.test(value) && !/^[/.]|\\/.test(value) ? [] : [`${at} is no path inside the vault`]);

export function oneOf(...values: readonly string[]): Schema {
	return (value, at) => (values.includes(String(value)) ? [] : [`${at} is none of ${values.join(", ")}: ${String(value)}`]);
}
export function nullable(schema: Schema): Schema {
	return (value, at) => (value === null ? [] : schema(value, at));
}
export function list(schema: Schema): Schema {
	return (value, at) => (Array.isArray(value) ? value.flatMap((each: unknown, index) => schema(each, `${at}[${index}]`)) : [`${at} is no list`]);
}
export function object(members: Readonly<Record<string, Schema>>): Schema {
	return (value, at) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${at} is no object`];
		const given = Object.entries(value);
		const names = Object.keys(members).map((name) => name.replace(/\?$/, ""));
		const order = given.map(([name]) => names.indexOf(name));
		const found = given.flatMap(([name, member]) => {
			const schema = members[name] ?? members[`${name}?`];
			return schema === undefined ? [`${at}.${name} is not in the shape`] : schema(member, `${at}.${name}`);
		});
		for (const name of Object.keys(members)) {
			if (!name.endsWith("?") && !Object.hasOwn(value, name)) found.push(`${at}.${name} is missing`);
		}
		if (order.some((position, index) => index > 0 && position < (order[index - 1] ?? 0))) found.push(`${at} has its members in another order`);
		return found;
	};
}
