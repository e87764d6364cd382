import {configureGlobal} from 'fast-check';

/** From what the cases of property-based tests are made: the same in every run, unless `SEED=7 npm test` asks for others. */
export const seed = Number(process.env.SEED ?? 20261130);

configureGlobal({seed});
