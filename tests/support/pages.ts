// Knowledge pages as the reader reads them, for tests of what stands right of it.
import { createNoteReader, type NotePath, type PageParcel } from "../../src/core/notes";
import { DEFAULT_SETTINGS } from "../../src/core/settings";

const reader = createNoteReader(DEFAULT_SETTINGS);

/** A knowledge page with this Markdown; lines count from 1. */
export function aRulePage(markdown: string, path = "Knowledge/Page.md"): PageParcel {
	const parcel = reader.read(path as NotePath, markdown);
	if (parcel.kind !== "page") throw new Error(`${path} was read as ${parcel.kind}; a page needs a heading and a knowledge folder`);
	return parcel;
}
