'use strict';
const { InfluxDB } = require('influx');
const { host, port, attempt, run } = require('../show');

run(async () => {
  const influx = new InfluxDB({ host, port });
  await attempt('at first', () => influx.getDatabaseNames());
  for (const name of ['home', 'home', 'with space', 'qu"ote', 'back\\slash', 'ümlaut 你好', 'sl/ash', '..', '', 'x'.repeat(256)]) {
    await attempt(`create ${name.slice(0, 20)}`, () => influx.createDatabase(name));
  }
  await attempt('then', () => influx.getDatabaseNames());
  for (const name of ['home', 'absent', 'with space']) {
    await attempt(`drop ${name}`, () => influx.dropDatabase(name));
  }
  await attempt('at last', () => influx.getDatabaseNames());
  await attempt('measurements of none', () => influx.getMeasurements());
  await attempt('measurements of an absent one', () => influx.getMeasurements('absent'));
  const byUrl = new InfluxDB(`http://someone:secret@${host}:${port}/by_url`);
  await attempt('create by URL', () => byUrl.createDatabase('by_url'));
  await attempt('measurements by URL', () => byUrl.getMeasurements());
});
