/**
 * What Kith looks for without being told (NOTE-FORMAT §1 and §7). The lists of the settings extend these.
 * Names compare loosely (`fold`), tags and types also in the plural; numbers and emoji before a folder's name are ignored.
 */
export const CONTACT_FOLDERS: readonly string[] = ["People", "Contacts", "Persons", "CRM", "Люди", "Контакты"];

/** Tags that make a note a contact, themselves or with anything nested below them (`#people/work`). */
export const CONTACT_TAGS: readonly string[] = [
	"person", "people", "contact", "contacts", "crm", "человек", "люди", "контакт", "контакты",
];

/** What `type` and its like say of a contact. */
export const CONTACT_TYPES: readonly string[] = [
	"person", "people", "persons", "contact", "contacts", "человек", "люди", "контакт", "контакты",
];

export const PAGE_FOLDERS: readonly string[] = [
	"Knowledge base", "Knowledgebase", "Knowledge", "KB", "Advice", "Playbook", "Playbooks",
	"База знаний", "Знания", "Советы", "Справочник",
];

/** Tags that make a note a knowledge page. */
export const PAGE_TAGS: readonly string[] = [
	"networking", "relationships", "relationship-management", "relationship-building", "clients", "client-relations",
	"client-management", "customer-retention", "customer-relations", "customer-success", "communication", "career-development",
	"professional-development", "professional-contacts", "post-interview", "business-relationships",
	"нетворкинг", "отношения", "коммуникация", "общение", "клиенты", "карьера", "развитие-карьеры", "профессиональное-развитие",
	"деловые-отношения", "управление-отношениями", "профессиональные-контакты", "удержание-клиентов",
];

export const TEMPLATE_FOLDERS: readonly string[] = ["Templates", "Template", "_templates", "Шаблоны", "Шаблон"];
