import "../../components/tokens.css";
import "../../components/base.css";
import "../../components/sheet.css";
import browser from "webextension-polyfill";
import { Options } from "../../components/Options.tsx";
import { createSettingsModel } from "../../components/settings-model.ts";
import { download } from "../../utils/download.ts";
import { loadSettings, saveSettings } from "../../utils/stored-settings.ts";
import { mountPageView } from "../shared/page-view.tsx";

const model = createSettingsModel(saveSettings);
const [stored, commands] = await Promise.all([loadSettings(), browser.commands.getAll()]);
model.load(stored);
const shortcuts = commands
  .filter(({ description }) => description)
  .map(({ description, shortcut }) => ({ what: description ?? "", keys: shortcut ?? "" }));
const exportFile = (): void =>
  download("where-they-stand-settings.json", "application/json", JSON.stringify(model.settings.value, null, 2));

await mountPageView(() => <Options model={model} shortcuts={shortcuts} exportFile={exportFile} />);
