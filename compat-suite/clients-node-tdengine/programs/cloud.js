// A token as for TDengine Cloud.
const { assert, cursor, rows } = require('./server');

(async () => {
  const cloud = cursor({ query: { token: '0123456789abcdef' } });
  const names = (await rows(cloud, 'show databases')).map((row) => row[0]);
  assert.deepStrictEqual(names, ['information_schema', 'performance_schema']);
  console.log('done');
})();
