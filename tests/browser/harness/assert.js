/* What a test file takes from node:assert/strict, for a page. */

const written = (value) => JSON.stringify(value) ?? String(value);

const assert = {
  ok(value) {
    if (!value) throw new Error(`${written(value)} is not true`);
  },
  equal(actual, expected) {
    if (!Object.is(actual, expected)) throw new Error(`${written(actual)} instead of ${written(expected)}`);
  },
  deepEqual(actual, expected) {
    assert.equal(written(actual), written(expected));
  },
};

export default assert;
