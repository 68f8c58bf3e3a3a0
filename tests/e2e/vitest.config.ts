import { defineConfig } from "vitest/config";

/** Tests in real browsers: one at a time, since they share the machine's two browsers and its display. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
