import { exactKey, softKey, withoutExtension } from "./names";

/** Key under which two targets or names are one for the loose second try: case, composition, ё/е, `-`, `_`, spaces and `.md` do not matter. */
export function linkKey(target: string): string {
	return softKey(withoutExtension(exactKey(target.trim())));
}
