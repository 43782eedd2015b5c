'use strict';
const { InfluxDB } = require('influx');
const { host, port, attempt, run } = require('../show');

run(async () => {
  const influx = new InfluxDB({ host, port, database: 'home' });
  await influx.createDatabase('home');
  const policies = () => influx.showRetentionPolicies();
  await attempt('at first', policies);
  await attempt('create', () => influx.createRetentionPolicy('day', { duration: '1d', replication: 1 }));
  await attempt('create again', () => influx.createRetentionPolicy('day', { duration: '1d', replication: 1 }));
  await attempt('create another', () => influx.createRetentionPolicy('day', { duration: '2d', replication: 1 }));
  await attempt('create a default', () =>
    influx.createRetentionPolicy('a "year"', { duration: '52w', replication: 1, isDefault: true, database: 'home' }));
  await attempt('too short', () => influx.createRetentionPolicy('minute', { duration: '1m', replication: 1 }));
  await attempt('no duration', () => influx.createRetentionPolicy('odd', { duration: '1x', replication: 1 }));
  await attempt('no replication', () => influx.createRetentionPolicy('odd', { duration: '1d', replication: 0 }));
  await attempt('nowhere', () => influx.createRetentionPolicy('day', { duration: '1d', replication: 1, database: 'absent' }));
  await attempt('then', policies);
  await attempt('alter', () => influx.alterRetentionPolicy('day', { duration: '3d', replication: 2, isDefault: true }));
  await attempt('alter an absent one', () => influx.alterRetentionPolicy('absent', { duration: '3d', replication: 1 }));
  await attempt('write to one', () =>
    influx.writePoints([{ measurement: 'm', fields: { v: 1 }, timestamp: new Date(0) }], { retentionPolicy: 'a "year"' }));
  await attempt('drop', () => influx.dropRetentionPolicy('a "year"'));
  await attempt('drop an absent one', () => influx.dropRetentionPolicy('absent'));
  await attempt('drop nowhere', () => influx.dropRetentionPolicy('day', 'absent'));
  await attempt('at last', policies);
  await attempt('of an absent database', () => influx.showRetentionPolicies('absent'));
  // the last call: the client leaves a host alone that answered 500
  await attempt('write to an absent one', () =>
    influx.writePoints([{ measurement: 'm', fields: { v: 1 } }], { retentionPolicy: 'absent' }));
});
