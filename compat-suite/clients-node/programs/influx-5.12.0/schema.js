'use strict';
const { InfluxDB } = require('influx');
const { host, port, attempt, run } = require('../show');

run(async () => {
  const influx = new InfluxDB({ host, port, database: 'home' });
  await influx.createDatabase('home');
  await attempt('measurements at first', () => influx.getMeasurements());
  await attempt('series at first', () => influx.getSeries());
  await influx.writePoints(['a', 'b', 'c d', 'e,f=g'].flatMap((name, i) => [
    { measurement: 'cpu', tags: { host: name, region: 'eu' }, fields: { v: i }, timestamp: 1 + i },
    { measurement: 'mem"free"', tags: { host: name }, fields: { v: i, s: name, b: true }, timestamp: 1 + i },
    { measurement: 'plain', fields: { n: i }, timestamp: 1 + i },
  ]));
  await attempt('measurements', () => influx.getMeasurements());
  await attempt('series', () => influx.getSeries());
  await attempt('series of one', () => influx.getSeries({ measurement: 'mem"free"' }));
  await attempt('series of an absent one', () => influx.getSeries({ measurement: 'absent' }));
  await attempt('series of an absent database', () => influx.getSeries({ database: 'absent' }));
  for (const what of ['TAG KEYS', 'FIELD KEYS', 'TAG VALUES WITH KEY = "host"', 'TAG VALUES FROM cpu WITH KEY IN ("host", "region")',
    'SERIES CARDINALITY', 'MEASUREMENT CARDINALITY']) {
    await attempt(what, () => influx.query(`SHOW ${what}`));
  }
  await attempt('drop series', () => influx.dropSeries({ measurement: (m) => m.name('cpu'), where: (e) => e.tag('host').equals.value('a') }));
  await attempt('drop series by text', () => influx.dropSeries({ where: '"host" = \'c d\'' }));
  await attempt('drop series by a field', () => influx.dropSeries({ measurement: '"cpu"', where: 'v = 1' }));
  await attempt('series', () => influx.getSeries());
  await attempt('drop measurement', () => influx.dropMeasurement('mem"free"'));
  await attempt('drop an absent one', () => influx.dropMeasurement('absent'));
  await attempt('measurements', () => influx.getMeasurements());
  await attempt('shards', async () => (await influx.showShards()).map(({ id, owners, expiry_time, ...rest }) => rest));
  await attempt('drop shard', async () => influx.dropShard((await influx.showShards())[0].id));
  await attempt('drop an absent one', () => influx.dropShard(99));
  await attempt('shards', () => influx.showShards());
  await attempt('rows', () => influx.query('SELECT * FROM cpu'));
});
