'use strict';
const { InfluxDB } = require('influx');
const { host, port, attempt, run } = require('../show');

const DEAD = 1;
run(async () => {
  const stats = async (influx) => (await influx.ping(5000)).map(({ online, version, url, res }) => ({
    // Debian's build says 1.6.7~rc0
    online, version: version && version.split('~')[0], port: Number(url.port) === port ? 'this' : 'dead', status: res && res.statusCode,
  }));
  const cluster = new InfluxDB({ database: 'home', hosts: [{ host, port: DEAD }, { host, port }] });
  await attempt('ping', () => stats(new InfluxDB({ host, port })));
  await attempt('ping both', () => stats(cluster));
  await attempt('create by the one that lives', () => cluster.createDatabase('home'));
  await attempt('write by it', () => cluster.writePoints([{ measurement: 'm', fields: { v: 1 }, timestamp: 1 }]));
  await attempt('read by it', () => cluster.query('SELECT * FROM m'));
  await attempt('a path that is none', () => new InfluxDB({ host, port, path: '/absent' }).getDatabaseNames());
  const credentials = new InfluxDB({ host, port, username: 'no', password: 'body' });
  await attempt('credentials of nobody', () => credentials.getDatabaseNames());
});
