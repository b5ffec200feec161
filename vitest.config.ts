import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 300_000,
    maxWorkers: 2,
    globalSetup: "test/global-setup.ts",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Compiled to WebAssembly, where nobody counts the lines; test/fold/bytes/kernels/assembly/ is their proof.
      exclude: ["src/fold/bytes/kernels/assembly/**"],
      reporter: ["text-summary"],
    },
  },
});
