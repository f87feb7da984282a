import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { AgendaRow } from "../../../core/agenda";
import type { NotePath } from "../../../core/notes";
import { needsAction } from "../../../core/schedule";
import type { PanelData } from "../panel-data";
import { usePanel } from "./context";
import { Details } from "./details";
import { Icon } from "./icon";
import { NoteLink } from "./note-link";

interface ActiveNoteProps {
	readonly path: NotePath | null;
	readonly data: PanelData;
}

/** What belongs to the note in the active editor: the contact itself, or whom the page is advised for. */
export function ActiveNote({ path, data }: ActiveNoteProps): JSX.Element | null {
	if (path === null) return null;
	const row = data.row(path);
	if (row !== undefined) return <ThisContact key={path} row={row} data={data} />;
	return data.page(path) === undefined ? null : <AdvisedFor key={path} path={path} data={data} />;
}

function ThisContact({ row, data }: { readonly row: AgendaRow; readonly data: PanelData }): JSX.Element {
	const { t } = usePanel();
	const [open, setOpen] = useState(false);
	return (
		<section class={`kith-active ${open ? "is-open" : ""}`} aria-label={t.messages.panel.thisContact}>
			<button
				type="button"
				class="kith-active-head"
				aria-expanded={open}
				onClick={() => {
					setOpen(!open);
				}}
			>
				<Icon name={open ? "chevron-down" : "chevron-right"} />
				<span class="kith-active-label">{t.messages.panel.thisContact}</span>
				<span class="kith-active-name">{row.name}</span>
				<span class="kith-status">{t.status(row.status, data.today)}</span>
			</button>
			{open && (
				<div class="kith-active-body">
					<Details row={row} data={data} />
				</div>
			)}
		</section>
	);
}

/** How many contacts are asked for their advice, and how many at a time, so that the page stays free. */
const ASKED = 200;
const AT_A_TIME = 10;

function AdvisedFor({ path, data }: { readonly path: NotePath; readonly data: PanelData }): JSX.Element | null {
	const { t } = usePanel();
	const { advisedFor } = t.messages.panel;
	const [found, setFound] = useState<readonly AgendaRow[] | null>(null);
	useEffect(() => {
		const rows = data.agenda.items.filter(({ status }) => needsAction(status, data.today)).slice(0, ASKED);
		const fitting: AgendaRow[] = [];
		let at = 0;
		let timer = 0;
		const step = (): void => {
			for (const end = at + AT_A_TIME; at < Math.min(end, rows.length); at++) {
				const row = rows[at];
				if (row !== undefined && data.item(row.path)?.advice.some(({ page }) => page === path) === true) fitting.push(row);
			}
			if (at < rows.length) timer = window.setTimeout(step);
			else setFound(fitting);
		};
		step();
		return () => {
			window.clearTimeout(timer);
		};
	}, [path, data]);
	if (found === null) return null;
	return (
		<section class="kith-active" aria-label={advisedFor.title}>
			<div class="kith-active-head">
				<Icon name="lightbulb" />
				<span class="kith-active-label">{advisedFor.title}</span>
			</div>
			{found.length === 0 ? (
				<p class="kith-muted">{advisedFor.nobody}</p>
			) : (
				<ul class="kith-advised">
					{found.map((row) => (
						<li key={row.path}>
							<NoteLink target={{ path: row.path }}>{row.name}</NoteLink> <span class="kith-muted">{t.status(row.status, data.today)}</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
