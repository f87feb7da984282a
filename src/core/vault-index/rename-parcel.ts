import type { NotePath, Parcel } from "../notes";
import { lastSegment } from "./names";

/**
 * The same facts under another path. What came from the file name (name, title) follows it; a day that came from the
 * file name stays as it was read, until the note is read again.
 */
export function renameParcel(parcel: Parcel, path: NotePath): Parcel {
	const basename = lastSegment(path).replace(/\.md$/i, "");
	const renamed = (name: string): string => (name === parcel.basename ? basename : name);
	const base = { path, basename, problems: parcel.problems.map((problem) => ({ ...problem, path })) };
	switch (parcel.kind) {
		case "contact": {
			const names = [...new Set(parcel.contact.names.map(renamed))];
			return { ...parcel, ...base, contact: { ...parcel.contact, name: renamed(parcel.contact.name), names } };
		}
		case "page":
			return { ...parcel, ...base, page: { ...parcel.page, title: renamed(parcel.page.title) } };
		case "dated":
			return { ...parcel, ...base, dated: { ...parcel.dated, title: renamed(parcel.dated.title) } };
		case "note":
			return { ...parcel, ...base };
	}
}
