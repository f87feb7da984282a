import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { NotePath } from "../../core/notes";
import type { Translator } from "../../i18n";
import { capitalised } from "../agenda/model/row-words";
import type { PanelData } from "../agenda/panel-data";
import type { PanelHost, Target } from "../agenda/ports";
import { socialOf } from "./social-of";
import { tiesOf, type ContactTies } from "./ties-of";

export type TiesHost = Pick<PanelHost, "open" | "hover" | "contextMenu" | "dismissPair">;

interface TiesBlockProps {
	readonly host: TiesHost;
	readonly t: Translator;
	readonly data: PanelData;
	readonly path: NotePath;
	/** What stands there where nobody is tied to the contact. */
	readonly empty?: string;
}

const MOST_KNOWN = 6;

/** Whom a contact knows and whom to bring together with them. Worked out after the first drawing: the network is looked at as a whole. */
export function TiesBlock({ host, t, data, path, empty }: TiesBlockProps): JSX.Element | null {
	const words = t.messages.ties;
	const [found, setFound] = useState<ContactTies | null>(null);
	useEffect(() => {
		const timer = window.setTimeout(() => {
			setFound(tiesOf(data, socialOf(data), path));
		}, 50);
		return () => {
			window.clearTimeout(timer);
		};
	}, [data, path]);
	if (found === null) return null;
	const { knows, introductions, doors, isBroker } = found;
	const link = (target: NotePath, text: string): JSX.Element => <PersonLink host={host} target={{ path: target }}>{text}</PersonLink>;
	if (knows.length + introductions.length === 0) return empty === undefined ? null : <p class="kith-muted">{empty}</p>;
	return (
		<>
			{knows.length > 0 && (
				<Block title={words.knows}>
					<ul class="kith-ties">
						{knows.slice(0, MOST_KNOWN).map((person) => (
							<li key={person.path}>
								{link(person.path, person.name)} <span class="kith-muted">{words.kinds[person.kind].toLocaleLowerCase()} · {words.strength(Math.round(person.strength * 100))}</span>
							</li>
						))}
						{knows.length > MOST_KNOWN && <li class="kith-muted">{words.more(knows.length - MOST_KNOWN)}</li>}
					</ul>
					{isBroker && <p class="kith-muted">{words.broker}</p>}
				</Block>
			)}
			{doors.length > 0 && (
				<Block title={words.knowsAt}>
					<ul class="kith-ties">
						{doors.map(({ organisation, people }) => (
							<li key={organisation}>
								{organisation} <span class="kith-muted">·</span> {people.slice(0, 2).map((person, place) => <span key={person.path}>{place > 0 && ", "}{link(person.path, person.name)}</span>)}
							</li>
						))}
					</ul>
				</Block>
			)}
			{introductions.length > 0 && (
				<Block title={words.introduce}>
					<ul class="kith-ties">
						{introductions.map(({ other, name, introduction }) => {
							const [reason] = introduction.reasons;
							return (
								<li key={other}>
									{link(other, name)}
									{reason !== undefined && <span class="kith-muted"> · {capitalised(t.introduction(reason, data.contact(reason.seeker ?? other)?.contact.name ?? ""))}</span>}{" "}
									<button
										type="button"
										class="kith-text-button"
										aria-label={`${words.dismiss}: ${name}`}
										onClick={() => {
											host.dismissPair(`${path}|${other}`);
										}}
									>
										×
									</button>
								</li>
							);
						})}
					</ul>
				</Block>
			)}
		</>
	);
}

function Block({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
	return (
		<section class="kith-block kith-network-block">
			<h4 class="kith-block-title">{title}</h4>
			{children}
		</section>
	);
}

function PersonLink({ host, target, children }: { readonly host: TiesHost; readonly target: Target; readonly children: ComponentChildren }): JSX.Element {
	const open = (event: MouseEvent): void => {
		if (event.button > 1) return;
		event.preventDefault();
		event.stopPropagation();
		host.open(target, event);
	};
	return (
		<a
			class="kith-link"
			href={target.path}
			draggable={false}
			onClick={open}
			onAuxClick={open}
			onContextMenu={(event) => {
				event.preventDefault();
				event.stopPropagation();
				host.contextMenu(target, event);
			}}
			onMouseOver={(event) => {
				host.hover(target, event, event.currentTarget);
			}}
		>
			{children}
		</a>
	);
}
