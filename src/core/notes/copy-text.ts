/**
 * The same text in memory of its own. V8 makes a `slice` of 13 and more units a view that keeps the whole file alive
 * (10,000 notes: 55 MB instead of 10). Joining makes a new string, and reading a unit of it makes that string flat; the
 * result depends on the reading, so that no optimiser may leave it out.
 */
export function copyText(text: string): string {
	if (text.length < 13) return text;
	const copy = text.charAt(0) + text.slice(1);
	return copy.charCodeAt(0) === text.charCodeAt(0) ? copy : text;
}
