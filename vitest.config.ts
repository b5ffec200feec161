import { defineConfig } from "vitest/config";

/** Test files that replace a module of the program: they load it for themselves, all others share what is loaded. */
export const mocking = [
  "test/column/new-kind.test.ts",
  "test/scale/new-kind.test.ts",
  "test/fold/bytes/kernels/checked.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 300_000,
    maxWorkers: 2,
    globalSetup: "test/global-setup.ts",
    setupFiles: "test/seed.ts",
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
