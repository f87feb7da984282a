import { useEffect, useState } from "preact/hooks";

/** The current value of something that tells when it changes. */
export function useLive<T>(read: () => T, subscribe: (listener: () => void) => () => void): T {
	const [value, setValue] = useState(read);
	useEffect(() => {
		// It may have changed between drawing and listening.
		setValue(read);
		return subscribe(() => {
			setValue(read);
		});
	}, []);
	return value;
}
