'use strict';
const { InfluxDB } = require('influx');
const { host, port, attempt, run } = require('../show');

run(async () => {
  const influx = new InfluxDB({ host, port, database: 'home' });
  await influx.createDatabase('home');
  const queries = () => influx.query('SHOW CONTINUOUS QUERIES');
  await attempt('at first', queries);
  await attempt('of the client', () => influx.showContinousQueries());
  await attempt('create', () =>
    influx.createContinuousQuery('hourly', 'SELECT mean(v) AS "mean v" INTO "hourly means" FROM /cpu.*/ GROUP BY time(1h), *'));
  await attempt('create with resampling', () =>
    influx.createContinuousQuery('often', 'select max(v) into tops from cpu group by time(5m)', 'home', 'RESAMPLE EVERY 1m FOR 10m'));
  await attempt('create again', () =>
    influx.createContinuousQuery('often', 'select min(v) into tops from cpu group by time(5m)'));
  await attempt('without INTO', () => influx.createContinuousQuery('odd', 'SELECT mean(v) FROM cpu GROUP BY time(1h)'));
  await attempt('without GROUP BY', () => influx.createContinuousQuery('odd', 'SELECT mean(v) INTO m FROM cpu'));
  await attempt('no statement', () => influx.createContinuousQuery('odd', 'no statement'));
  await attempt('nowhere', () =>
    influx.createContinuousQuery('odd', 'SELECT mean(v) INTO m FROM cpu GROUP BY time(1h)', 'absent'));
  await attempt('then', queries);
  await attempt('of the client', () => influx.showContinousQueries());
  await attempt('drop', () => influx.dropContinuousQuery('hourly'));
  await attempt('drop an absent one', () => influx.dropContinuousQuery('absent'));
  await attempt('drop nowhere', () => influx.dropContinuousQuery('often', 'absent'));
  await attempt('at last', queries);
});
