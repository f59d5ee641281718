// What is too much for every run is done by turns: another part of it with each commit, all of it with SLUICE_UI_NIGHTLY.

const turn = Number(BigInt(process.env.SLUICE_RANDOM_SEED ?? Date.now()) % 5040n);

/** Whether the i-th of many is done in this run, where each is in one of so many runs. */
export const itsTurn = (i, runs) => process.env.SLUICE_UI_NIGHTLY !== undefined || (i + turn) % runs === 0;
