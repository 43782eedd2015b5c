'use strict';
const influx = require('influx');
const { host, port, attempt, calling, run } = require('../show');

run(async () => {
  const call = calling(influx({ host, port, database: 'home', depreciatedLogging: false }));
  await attempt('create database', call('createDatabase', 'home'));
  const rows = (name) => call('query', `SELECT * FROM "${name}"`);
  await attempt('a value', call('writePoint', 'simple', 1.5, null));
  await attempt('number of values', call('query', 'SELECT count(value) FROM simple'));
  await attempt('fields', call('writePoint', 'odd, name', { 'a b': 'quote "', n: 3, flag: true, time: new Date(1500000000123) }, { 'k=,': 'v ,=' }));
  await attempt('rows', rows('odd, name'));
  await attempt('points', call('writePoints', 'cpu', [
    [{ v: 1, time: 1000 }, { host: 'a' }], [{ v: 2, time: '2000' }, { host: 'b' }], [{ v: 3, time: '1970-01-01T00:00:03Z' }, {}],
  ]));
  await attempt('seconds', call('writePoints', 'cpu', [[{ v: 4, time: 4 }, { host: 'a' }]], { precision: 's' }));
  await attempt('rows', rows('cpu'));
  await attempt('series', call('writeSeries', { one: [[{ v: 1, time: 1 }]], two: [[{ v: 'x', time: 2 }, { t: 'y' }]] }));
  await attempt('rows', rows('one'));
  await attempt('rows', rows('two'));
  await attempt('conflict', call('writePoint', 'two', { v: 5, time: 3 }, null));
  await attempt('not a number', call('writePoint', 'two', { n: NaN }, null));
  await attempt('no such policy', call('writePoint', 'two', { v: 'x' }, null, { rp: 'absent' }));
  await attempt('no such database', call('writePoint', 'two', { v: 'x' }, null, { db: 'absent' }));
  await attempt('a policy', async () => {
    await call('createRetentionPolicy', 'ever', 'home', 'INF', 1, false)();
    await call('writePoint', 'kept', { v: 1, time: 1 }, null, { rp: 'ever' })();
    return call('query', 'SELECT * FROM ever.kept')();
  });
  await attempt('several statements', call('query', 'SELECT mean(v) FROM cpu GROUP BY host; SELECT last(v) FROM cpu'));
  await attempt('raw', call('queryRaw', 'SELECT mean(v) FROM cpu GROUP BY host; SHOW MEASUREMENTS'));
  await attempt('raw elsewhere', call('queryRaw', 'absent', 'SELECT v FROM cpu'));
  await attempt('an error', call('query', 'SELECT nosuch(v) FROM cpu'));
  await attempt('no statement', call('query', 'SELECT'));
  await attempt('many', call('writePoints', 'many', Array.from({ length: 5000 }, (_, i) => [{ v: i, time: 1 + i }, { n: i % 7 }])));
  await attempt('of many', call('query', 'SELECT count(v), sum(v) FROM many GROUP BY n'));
  const url = calling(influx(`http://someone:secret@${host}:${port}/home`));
  await attempt('by URL', url('query', 'SELECT first(v) FROM cpu'));
});
