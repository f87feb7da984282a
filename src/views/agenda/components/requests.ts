import type { NotePath } from "../../../core/notes";

/** What commands ask of an open panel. */
export interface PanelRequests {
	/** Set by the panel while it is shown. */
	handler: { readonly search: () => void; readonly show: (path: NotePath) => void } | null;
}
