import { linkKey } from "../../vault-index";

/** What Obsidian shows but Kith does not read (help.obsidian.md/file-formats), and office files: a link to one is no missing page. */
const ATTACHMENT = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp|heic|tiff?|flac|m4a|mp3|ogg|wav|3gp|mkv|mov|mp4|ogv|webm|pdf|canvas|base|excalidraw|docx?|xlsx?|pptx?|odt|ods|csv|txt|rtf|html?|json|ya?ml|zip|vcf|ics|eml)$/i;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|tel:|data:)/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a target that finds nothing is a page worth writing: no attachment, no web address, no day (days are dates, NOTE-FORMAT §4). */
export function isMissingPage(target: string): boolean {
	return linkKey(target) !== "" && !ATTACHMENT.test(target) && !ADDRESS.test(target) && !DAY.test(target.trim());
}

/** Node of what a link means that finds nothing. */
export function missingId(target: string): string {
	return `missing:${linkKey(target)}`;
}

export function missingLabel(target: string): string {
	return target.trim().replace(/\.md$/i, "");
}
