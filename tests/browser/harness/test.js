/* What a test file takes from node:test, for a page: tests run one after the other, and all faults are told. */

const tests = [];

export const test = (name, action) => tests.push({ name, action });

/** Run the tests of a file; gives their names and what failed. */
export async function run(file) {
  await import(file);
  const failed = [];
  for (const { name, action } of tests) {
    await Promise.resolve().then(action).catch((error) => failed.push(`${name}: ${error.stack}`));
  }
  return { names: tests.map(({ name }) => name), failed };
}
