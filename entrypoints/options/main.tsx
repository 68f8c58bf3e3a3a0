import "../../components/tokens.css";
import "../../components/base.css";
import "../../components/sheet.css";
import browser from "webextension-polyfill";
import { Options } from "../../components/Options.tsx";
import { createSettingsModel } from "../../components/settings-model.ts";
import { download } from "../../utils/download.ts";
import { loadSettings, saveSettings, watchSettings } from "../../utils/stored-settings.ts";
import { mountPageView } from "../shared/page-view.tsx";

const model = createSettingsModel(saveSettings);
const [stored, commands] = await Promise.all([loadSettings(), browser.commands.getAll()]);
model.load(stored);
// A site may be paused from the popup meanwhile; the next change here must not undo that.
const end = new AbortController();
addEventListener("pagehide", () => end.abort(), { once: true });
watchSettings(end.signal, model.load);
const shortcuts = commands
  .filter(({ description }) => description)
  .map(({ description, shortcut }) => ({ what: description ?? "", keys: shortcut ?? "" }));
const exportFile = (): void =>
  download("where-they-stand-settings.json", "application/json", JSON.stringify(model.settings.value, null, 2));

await mountPageView(() => <Options model={model} shortcuts={shortcuts} exportFile={exportFile} />);
