// Where the server is, and how its answers are checked.
const assert = require('assert');
const { options, connect } = require('@tdengine/rest');

const url = process.argv[2];

function cursor(settings) {
  return connect({ ...options, url, ...settings }).cursor();
}

async function rows(from, sql) {
  const result = await from.query(sql);
  assert.strictEqual(result.getErrCode(), 0, sql + ': ' + result.getErrStr());
  return result.getData();
}

module.exports = { assert, cursor, rows };
