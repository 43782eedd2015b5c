'use strict';
const influx = require('influx');
const { host, port, attempt, calling, run } = require('../show');

run(async () => {
  const call = calling(influx({ host, port, database: 'home', depreciatedLogging: false }));
  await attempt('create database', call('createDatabase', 'home'));
  await attempt('at first', call('getContinuousQueries'));
  await attempt('create', call('createContinuousQuery', 'hourly', 'SELECT mean(v) INTO means FROM cpu GROUP BY time(1h)', 'home'));
  await attempt('create in the default', call('createContinuousQuery', 'daily', 'SELECT max(v) INTO tops FROM /c.*/ GROUP BY time(1d), *'));
  await attempt('create again', call('createContinuousQuery', 'daily', 'SELECT min(v) INTO tops FROM cpu GROUP BY time(1d)'));
  await attempt('nonsense', call('createContinuousQuery', 'odd', 'SELECT v INTO w FROM cpu'));
  await attempt('then', call('getContinuousQueries'));
  await attempt('drop', call('dropContinuousQuery', 'hourly', 'home'));
  await attempt('drop an absent one', call('dropContinuousQuery', 'absent'));
  await attempt('drop nowhere', call('dropContinuousQuery', 'daily', 'absent'));
  await attempt('at last', call('getContinuousQueries'));
});
