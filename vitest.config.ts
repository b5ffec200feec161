import { defineConfig } from "vitest/config";

/** What replaces a module of the program for its whole file, so it has to load the program for itself. */
const mocking = ["test/scale/new-kind.test.ts", "test/fold/bytes/kernels/checked.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 300_000,
    maxWorkers: 2,
    globalSetup: "test/global-setup.ts",
    projects: [
      {
        extends: true,
        test: { name: "shared", include: ["test/**/*.test.ts"], exclude: mocking, isolate: false },
      },
      { extends: true, test: { name: "mocking", include: mocking } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Compiled to WebAssembly, where nobody counts the lines; test/fold/bytes/kernels/assembly/ is their proof.
      exclude: ["src/fold/bytes/kernels/assembly/**"],
      reporter: ["text-summary"],
    },
  },
});
