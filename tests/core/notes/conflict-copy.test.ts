import { isConflictCopy } from "../../../src/core/notes";

it.each([
	"People/Ann.sync-conflict-20260101-101500-ABCDEFG.md", "Ann (conflict 2026-01-01).md", "Ann (Conflicted copy MacBook 202601011015).md", "Ann (Bob's conflicted copy 2026-01-01).md",
	"Анна (Конфликтующая копия (Борис) 2026-01-01).md", "Анна (Конфликт версий).md", "Анна (конфликт 2026-01-01).md", "Ann [conflict 12].md", "Анна (Конфликтующая копия)".normalize("NFD") + ".md",
])("%s is a copy that a sync left", (path) => {
	expect(isConflictCopy(path)).toBe(true);
});

it.each(["Ann.md", "Conflict resolution.md", "Разрешение конфликтов.md", "Conflicts (2026)/Ann.md", "Negotiation (conflict).md", "Ann 1.md", "Ann (1).md", "Conflict of 2026.md"])("%s is none", (path) => {
	expect(isConflictCopy(path)).toBe(false);
});
