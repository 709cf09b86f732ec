/**
 * All chance in the tests follows from this number, the same every time: a change is not refused for a fault that it
 * did not make. `npm run test:random` tries others.
 */
export const SEED = Number(process.env['JIFEN_TEST_SEED'] ?? 20_270_206);
