// Tables, rows and queries, with the path that ends in a slash as in the client's own example.
const { assert, cursor, rows } = require('./server');

(async () => {
  const root = cursor({ path: '/rest/sql/', user: 'root', passwd: 'taosdata' });
  await rows(root, 'create database if not exists js keep 36500');
  await rows(root, 'create table js.t (ts timestamp, v int, s nchar(20))');
  const inserted = await root.query("insert into js.t values ('2024-01-01 00:00:00.000', 1, '你好')");
  assert.strictEqual(inserted.getAffectRows(), 1);
  assert.deepStrictEqual(await rows(root, 'select * from js.t'), [['2024-01-01T00:00:00.000Z', 1, '你好']]);
  const result = await root.query('select v, count(*) from js.t group by v');
  assert.deepStrictEqual(
    result.getMeta().map((column) => [column.columnName, column.typeName, column.size]),
    [['v', 'INT', 4], ['count(*)', 'BIGINT', 8]]
  );
  const failed = await root.query('select * from js.nosuch');
  assert.strictEqual(failed.getErrCode(), 9731);
  assert.strictEqual(failed.getErrStr(), 'Table does not exist');
  console.log('done');
})();
