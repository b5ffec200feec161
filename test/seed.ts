import fc from "fast-check";

/** The same made-up inputs in every run of the tests: new ones are the business of `npm run fuzz`, or of another SEED. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
