/**
 * The same text in memory of its own. V8 makes a `slice` of 13 and more units a view that keeps the whole file alive
 * (10,000 notes: 55 MB instead of 10); joining makes a new string, and reading a unit of it makes that string flat.
 */
export function copyText(text: string): string {
	if (text.length < 13) return text;
	const copy = text.charAt(0) + text.slice(1);
	copy.charCodeAt(0);
	return copy;
}
