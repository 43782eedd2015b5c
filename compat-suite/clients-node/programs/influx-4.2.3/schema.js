'use strict';
const influx = require('influx');
const { host, port, attempt, calling, run } = require('../show');

run(async () => {
  const client = influx({ host, port, database: 'home', depreciatedLogging: false });
  const call = calling(client);
  await attempt('databases at first', call('getDatabaseNames'));
  for (const name of ['home', 'home', 'with space', '..', '']) await attempt(`create ${name}`, call('createDatabase', name));
  await attempt('databases', call('getDatabaseNames'));
  await attempt('drop', call('dropDatabase', 'with space'));
  await attempt('drop an absent one', call('dropDatabase', 'absent'));
  await attempt('databases', call('getDatabaseNames'));
  await attempt('measurements at first', call('getMeasurements'));
  for (const name of ['cpu', 'mem free']) {
    await attempt('write', call('writePoints', name, [
      [{ v: 1, time: 1000 }, { host: 'a', region: 'eu' }], [{ v: 2, time: 2000 }, { host: 'b c', region: 'eu' }],
    ]));
  }
  await attempt('measurements', call('getMeasurements'));
  await attempt('series names', call('getSeriesNames'));
  await attempt('series names of one', call('getSeriesNames', 'mem free'));
  await attempt('series', call('getSeries'));
  await attempt('series of one', call('getSeries', 'cpu'));
  await attempt('drop series', call('dropSeries', "FROM \"cpu\" WHERE host = 'a'"));
  await attempt('drop a series by number', call('dropSeries', 3));
  await attempt('series', call('getSeries'));
  await attempt('drop measurement', call('dropMeasurement', 'cpu'));
  await attempt('measurements', call('getMeasurements'));
  const policies = call('getRetentionPolicies', 'home');
  await attempt('policies', policies);
  await attempt('create policy', call('createRetentionPolicy', 'day', 'home', '1d', 1, true));
  await attempt('create policy again', call('createRetentionPolicy', 'day', 'home', '2d', 1, true));
  await attempt('alter policy', call('alterRetentionPolicy', 'day', 'home', '3d', 2, false));
  await attempt('alter an absent one', call('alterRetentionPolicy', 'absent', 'home', '3d', 2, false));
  await attempt('policies', policies);
  await attempt('policies of an absent database', call('getRetentionPolicies', 'absent'));
});
