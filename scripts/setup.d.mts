export const ROOT: string;
export const NODE: string;
export function bin(name: string): string;
export function installDependencies(): void;
export function findBrowser(name: "chromium" | "firefox"): string | null;
export function ensureBrowsers(names: readonly ("chromium" | "firefox")[]): Readonly<Record<string, string>>;
