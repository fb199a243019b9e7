import fc from 'fast-check';

/**
 * Every run checks the same cases, so that a test that fails here fails everywhere. `FUZZ_SEED=$RANDOM npx vitest run`
 * looks at others; what it finds becomes a row of a table.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_122) });
