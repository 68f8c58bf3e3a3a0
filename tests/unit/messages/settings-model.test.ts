import { expect, test } from "vitest";
import { createSettingsModel } from "../../../components/settings-model.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../utils/settings.ts";

function start(stored: Settings = { ...DEFAULT_SETTINGS, skippedSites: ["kept.example"] }) {
  const saved: Settings[] = [];
  const model = createSettingsModel(async (settings) => void saved.push(settings));
  model.load(stored);
  return { model, saved };
}

test("a file that is refused changes nothing and says so", async () => {
  const { model, saved } = start();
  const before = model.settings.value;
  await model.importFile('{"reading":"always"}');
  expect(model.news.value).toBe("not-settings");
  expect(model.settings.value).toBe(before);
  expect(saved).toEqual([]);
});

test("a file that is taken is kept and says so", async () => {
  const { model, saved } = start();
  await model.importFile('{"reading":"click"}');
  expect(model.news.value).toBe("imported");
  expect(saved).toEqual([{ ...DEFAULT_SETTINGS, skippedSites: ["kept.example"], reading: "click" }]);
});

test("a change keeps what another view has stored meanwhile", async () => {
  const { model, saved } = start();
  model.load({ ...DEFAULT_SETTINGS, skippedSites: ["kept.example", "paused.example"] });
  await model.mark("opposed", false);
  expect(saved.at(-1)?.skippedSites).toEqual(["kept.example", "paused.example"]);
});

test("what is no site is not skipped", async () => {
  const { model, saved } = start();
  expect(await model.skip("not a site")).toBe(false);
  expect(model.news.value).toBe("not-site");
  expect(saved).toEqual([]);
});
