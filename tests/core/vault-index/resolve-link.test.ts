import { createNoteIndex } from "../../../src/core/vault-index";
import { aContact, aDatedNote, aNote, aPage, path, type Parcel } from "../../support/parcels";

function vault(...parcels: Parcel[]) {
	const index = createNoteIndex();
	index.put(parcels);
	return (target: string, from = "Home.md") => index.snapshot().resolve(target, path(from));
}
const notes = (...paths: string[]) => vault(...paths.map((each) => aNote(each)));
const hard = (target: string) => ({ path: target, soft: false });
const soft = (target: string) => ({ path: target, soft: true });

describe("a link finds, as in Obsidian,", () => {
	it("a note by its file name, with or without .md, in any case", () => {
		const resolve = notes("People/Ада Ловлейс.md");
		for (const target of ["Ада Ловлейс", "Ада Ловлейс.md", "ада ловлейс", "АДА ЛОВЛЕЙС.MD", " Ада Ловлейс "]) expect(resolve(target)).toEqual(hard("People/Ада Ловлейс.md"));
	});

	it("a note whose name is composed otherwise (NFD, as macOS stores it)", () => {
		const resolve = notes("Люди/Йозеф.md".normalize("NFD"));
		expect(resolve("Йозеф".normalize("NFC"))).toEqual(hard("Люди/Йозеф.md".normalize("NFD")));
	});

	it("a note by the end of its path, at a folder's boundary", () => {
		const resolve = notes("Vault/People/Ann.md", "Other People/Ann.md");
		expect(resolve("People/Ann")).toEqual(hard("Vault/People/Ann.md"));
	});

	it("the exact path before any other note of that name", () => {
		const resolve = notes("Ann.md", "People/Ann.md");
		expect(resolve("Ann", "People/Bea.md")).toEqual(hard("Ann.md"));
		expect(resolve("People/Ann", "Home.md")).toEqual(hard("People/Ann.md"));
	});

	it("among duplicates the one in its own folder, then below it, then the shortest path, then path order", () => {
		const resolve = notes("a/deep/down/Ann.md", "b/Ann.md", "c/Ann.md");
		expect(resolve("Ann", "c/x.md")).toEqual(hard("c/Ann.md"));
		expect(resolve("Ann", "a/x.md")).toEqual(hard("a/deep/down/Ann.md"));
		expect(resolve("Ann", "elsewhere/x.md")).toEqual(hard("b/Ann.md"));
	});

	it("the file of the same case where a second one differs in case alone", () => {
		const resolve = notes("Ann.md", "ANN.md");
		expect(resolve("ANN")).toEqual(hard("ANN.md"));
		expect(resolve("Ann")).toEqual(hard("Ann.md"));
	});

	it("relative paths and paths from the top, exactly", () => {
		const resolve = notes("a/Ann.md", "a/b/Ann.md", "Ann.md");
		expect(resolve("./Ann", "a/b/x.md")).toEqual(hard("a/b/Ann.md"));
		expect(resolve("../Ann.md", "a/b/x.md")).toEqual(hard("a/Ann.md"));
		expect(resolve("../../Ann", "a/b/x.md")).toEqual(hard("Ann.md"));
		expect(resolve("/a/Ann", "a/b/x.md")).toEqual(hard("a/Ann.md"));
		expect(resolve("../../../Ann", "a/b/x.md")).toBeNull();
		expect(resolve("./Ann", "c/x.md")).toBeNull();
		expect(resolve("/b/Ann", "x.md")).toBeNull();
	});

	it("its own note where the target is empty", () => {
		expect(notes("Ann.md")("", "Ann.md")).toEqual(hard("Ann.md"));
	});

	it("nothing where nothing has that name", () => {
		const resolve = notes("Ann.md");
		for (const target of ["Anna", "An", "People/Ann", "Ann/", "---", "."]) expect(resolve(target)).toBeNull();
	});
});

describe("what finds nothing is tried once more, loosely:", () => {
	it("hyphen, space and underscore are one, and so are ё and е", () => {
		const resolve = notes("Учёт встреч.md");
		for (const target of ["Учет-встреч", "учёт_встреч", "Учет – встреч", "УЧЕТ  ВСТРЕЧ"]) expect(resolve(target)).toEqual(soft("Учёт встреч.md"));
	});

	it("an emoji is no part of a name", () => {
		const resolve = notes("People/🌱 Liam Chen.md", "👩‍🚀.md");
		expect(resolve("Liam Chen")).toEqual(soft("People/🌱 Liam Chen.md"));
		expect(resolve("👩‍🚀")).toEqual(hard("👩‍🚀.md"));
		expect(resolve("🌱")).toBeNull();
	});

	it("folders too, relative or not", () => {
		const resolve = notes("База знаний/Учёт встреч.md");
		expect(resolve("База-знаний/Учет-встреч")).toEqual(soft("База знаний/Учёт встреч.md"));
		expect(resolve("./учет_встреч", "База знаний/x.md")).toEqual(soft("База знаний/Учёт встреч.md"));
		expect(resolve("./учет_встреч", "x.md")).toBeNull();
		expect(resolve("Люди/Учет-встреч")).toBeNull();
	});

	it("titles of pages, names of contacts and aliases of any note", () => {
		const resolve = vault(
			aPage("KB/p1.md", { title: "How to follow up" }),
			aContact("People/ada.md", { name: "Ada Lovelace", names: ["Ada Lovelace", "ada"] }),
			aNote("n.md", { aliases: ["The list", "HR/рекрутеры"] }),
			aDatedNote("2026-02-10.md", "2026-02-10", { title: "Weekly meeting" }),
		);
		expect(resolve("How-to-follow-up")).toEqual(soft("KB/p1.md"));
		expect(resolve("ada lovelace")).toEqual(soft("People/ada.md"));
		expect(resolve("the_list")).toEqual(soft("n.md"));
		expect(resolve("HR/Рекрутеры")).toEqual(soft("n.md"));
		// Every meeting note may be called so: a title says nothing there.
		expect(resolve("Weekly meeting")).toBeNull();
	});

	it("a strict match always wins over a loose one", () => {
		const resolve = vault(aPage("KB/other.md", { title: "Ada" }), aNote("deep/down/below/ada.md"));
		expect(resolve("Ada")).toEqual(hard("deep/down/below/ada.md"));
	});

	it("of several loose matches a file name wins, then a title, then an alias, then contacts and pages before other notes", () => {
		const alias = aNote("a.md", { aliases: ["Follow up"] });
		const contact = aContact("z.md", { names: ["z", "Follow up"] });
		const title = aPage("long/path/of/a/page.md", { title: "Follow up" });
		const name = aNote("an/even/longer/path/of/a/note/follow_up.md");
		expect(vault(alias, contact)("follow-up")).toEqual(soft("z.md"));
		expect(vault(alias, contact, title)("follow-up")).toEqual(soft("long/path/of/a/page.md"));
		expect(vault(alias, contact, title, name)("follow-up")).toEqual(soft("an/even/longer/path/of/a/note/follow_up.md"));
	});
});
