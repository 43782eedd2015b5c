'use strict';
const { InfluxDB } = require('influx');
const { host, port, attempt, run } = require('../show');

run(async () => {
  const as = (username, password) => new InfluxDB({ host, port, database: 'home', username, password });
  const root = as('root', 'it\'s: "secret" 你好');
  await attempt('before the first user', () => root.createDatabase('home'));
  await attempt('ping', async () => (await root.ping(5000))[0].online);
  await attempt('the first user as none', () => root.createUser('reader', 'x'));
  await attempt('the first user', () => root.createUser('root', 'it\'s: "secret" 你好', true));
  await attempt('create', () => root.createDatabase('home'));
  await attempt('users', async () => {
    await root.createUser('reader', 'r');
    await root.createUser('writer', 'w');
    await root.grantPrivilege('reader', 'READ');
    await root.grantPrivilege('writer', 'WRITE');
  });
  const points = [{ measurement: 'm', fields: { v: 1 }, timestamp: 1 }];
  for (const [name, password] of [['root', 'it\'s: "secret" 你好'], ['reader', 'r'], ['writer', 'w'], ['writer', 'wrong'], ['nobody', 'x'], ['root', '']]) {
    const user = as(name, password);
    const label = `${name} ${password}`;
    await attempt(`${label} writes`, () => user.writePoints(points));
    await attempt(`${label} reads`, () => user.query('SELECT * FROM m'));
    await attempt(`${label} creates`, () => user.createDatabase('garden'));
    await attempt(`${label} lists`, () => user.getDatabaseNames());
    await attempt(`${label} drops`, () => user.dropMeasurement('absent'));
    await attempt(`${label} lists users`, () => user.getUsers());
  }
});
