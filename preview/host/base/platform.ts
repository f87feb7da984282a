import type * as obsidian from "obsidian";

/** What the page emulates; a change takes a reload, as on a real device. */
export type Device = "desktop" | "phone";

const flags: typeof obsidian.Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: true,
	isSafari: false,
	resourcePathPrefix: "",
};
export const Platform: typeof obsidian.Platform = flags;

let language = "en";

/** The language of the interface, as `getLanguage()` gives it since 1.8.7. */
export function getLanguage(): string {
	return language;
}

/** Sets device and language before the app is built. */
export function emulate(device: Device, interfaceLanguage: string): void {
	const phone = device === "phone";
	Object.assign(flags, {
		isDesktop: !phone, isDesktopApp: !phone, isMobile: phone, isMobileApp: phone, isPhone: phone, isAndroidApp: phone, isLinux: !phone,
	});
	language = interfaceLanguage;
	document.documentElement.lang = interfaceLanguage;
	document.body.classList.toggle("is-mobile", phone);
	document.body.classList.toggle("is-phone", phone);
}
