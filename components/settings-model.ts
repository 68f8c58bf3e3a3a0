import { signal } from "@preact/signals";
import type { Position } from "../utils/model.ts";
import { POSITIONS } from "../utils/model.ts";
import { DEFAULT_SETTINGS, parseSettingsFile, type Settings, siteName, withSite } from "../utils/settings.ts";

/** What was last done, to say so. */
export type SettingsNews = "saved" | "imported" | "not-settings" | "not-site";

/** State of the options page. Every change is kept at once; whoever uses settings is told by the storage. */
export function createSettingsModel(save: (settings: Settings) => Promise<void>) {
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const news = signal<SettingsNews | null>(null);

  const change = async (next: Settings, said: SettingsNews = "saved"): Promise<void> => {
    settings.value = next;
    await save(next);
    news.value = said;
  };
  return {
    settings,
    news,
    /** Take over what is stored, also when another view has changed it. */
    load(stored: Settings): void {
      settings.value = stored;
    },
    set(part: Partial<Settings>): Promise<void> {
      return change({ ...settings.value, ...part });
    },
    mark(position: Position, marked: boolean): Promise<void> {
      const now = settings.value;
      return change({ ...now, marked: POSITIONS.filter((p) => (p === position ? marked : now.marked.includes(p))) });
    },
    /** Skip a site as typed; false when that is none. */
    async skip(typed: string): Promise<boolean> {
      const host = siteName(typed);
      if (host === null) {
        news.value = "not-site";
        return false;
      }
      await change(withSite(settings.value, `https://${host}`, true));
      return true;
    },
    unskip(site: string): Promise<void> {
      const now = settings.value;
      return change({ ...now, skippedSites: now.skippedSites.filter((s) => s !== site) });
    },
    async importFile(text: string): Promise<void> {
      const read = parseSettingsFile(text, settings.value);
      if (read) await change(read, "imported");
      else news.value = "not-settings";
    },
    reset(): Promise<void> {
      return change(DEFAULT_SETTINGS);
    },
  };
}
export type SettingsModel = ReturnType<typeof createSettingsModel>;
