import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

const FLAGS = resolve("node_modules/flag-icons/flags/4x3");

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // A country's flag is one file, read only when it is shown.
    "build:publicAssets": (_, files) => {
      for (const file of readdirSync(FLAGS)) {
        if (/^[a-z]{2}\.svg$/.test(file))
          files.push({ absoluteSrc: resolve(FLAGS, file), relativeDest: `flags/${file}` });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_app_name__",
    description: "__MSG_app_description__",
    default_locale: "en",
    permissions: ["scripting", "storage"],
    host_permissions: ["http://*/*", "https://*/*"],
    content_scripts: [{ matches: ["http://*/*", "https://*/*"], js: ["gate.js"], run_at: "document_idle" }],
    action: { default_title: "__MSG_app_name__" },
    commands: {
      "next-line": { suggested_key: { default: "Alt+Shift+N" }, description: "__MSG_command_next__" },
      "previous-line": { suggested_key: { default: "Alt+Shift+P" }, description: "__MSG_command_previous__" },
      legend: { suggested_key: { default: "Alt+Shift+L" }, description: "__MSG_command_legend__" },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "where-they-stand@extension.invalid",
              // The CSS Custom Highlight API came with 140.
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : // `light-dark()` in the interface came with 123, `Promise.withResolvers` and its generation before.
        { minimum_chrome_version: "123" }),
  }),
});
