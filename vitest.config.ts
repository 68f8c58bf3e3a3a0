import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

/** Unit tests. Those in real browsers have their own: tests/e2e/vitest.config.ts. */
export default defineConfig({
  plugins: [preact()],
  resolve: {
    // Outside a browser the polyfill refuses to load; wxt's fake stands in.
    alias: { "webextension-polyfill": new URL("./tests/unit/fake-polyfill.ts", import.meta.url).pathname },
  },
  test: {
    include: ["tests/unit/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/unit/fixed-seed.ts"],
    restoreMocks: true,
    // Some tests start the command line as a process of its own, which a busy machine may hold up.
    testTimeout: 60_000,
  },
});
