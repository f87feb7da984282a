import type { NotePath } from "../../../src/core/notes";
import { contactFolder, fileNameOf, linkAt, linkTarget } from "../../../src/obsidian/writing/new-contact-place";

describe("where a new contact goes", () => {
	it("is the folder that the user named, else the one with most contacts, else one of its own", () => {
		const contacts = ["CRM/a.md", "People/b.md", "CRM/c.md", "loose.md"] as unknown as NotePath[];
		expect(contactFolder(contacts, ["Circle"], "People")).toBe("Circle");
		expect(contactFolder(contacts, [], "People")).toBe("CRM");
		expect(contactFolder(["loose.md" as NotePath], [], "Люди")).toBe("Люди");
	});
	it("is a name that any system takes for a file", () => {
		expect(fileNameOf(" Ada:  King? #1 [x] ")).toBe("Ada King 1 x");
		expect(fileNameOf("../..")).toBe("");
		expect(fileNameOf("Dr. Иван О’Нил 🙂")).toBe("Dr. Иван О’Нил 🙂");
		expect(fileNameOf("x".repeat(300))).toHaveLength(120);
	});
});

describe("the link at the cursor", () => {
	const line = "Met [[Ann|her]] and [[Friends/Bea#Log]] there";
	it("is the one that the cursor stands in or touches", () => {
		expect(linkAt(line, 4)).toBe("Ann");
		expect(linkAt(line, 15)).toBe("Ann");
		expect(linkAt(line, 25)).toBe("Friends/Bea");
		expect(linkAt(line, 0)).toBeNull();
		expect(linkAt(line, line.length)).toBeNull();
	});
	it("means a note without its ending, part and alias", () => {
		expect(linkTarget("People/Ann.md#^block|Annie")).toBe("People/Ann");
	});
});
