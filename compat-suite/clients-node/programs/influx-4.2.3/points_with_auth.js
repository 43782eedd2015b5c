'use strict';
const influx = require('influx');
const { host, port, attempt, calling, run } = require('../show');

run(async () => {
  const as = (username, password) => calling(influx({ host, port, database: 'home', username, password, depreciatedLogging: false }));
  const root = as('root', 'p&?=+ ß');
  await attempt('before the first user', root('createDatabase', 'home'));
  await attempt('the first user', root('createUser', 'root', 'p&?=+ ß', true));
  await attempt('create', root('createDatabase', 'home'));
  await attempt('reader', root('createUser', 'reader', 'r'));
  await attempt('grant', root('grantPrivilege', 'READ', 'home', 'reader'));
  for (const [name, password] of [['root', 'p&?=+ ß'], ['reader', 'r'], ['reader', 'wrong'], ['nobody', 'x']]) {
    const call = as(name, password);
    await attempt(`${name} ${password} writes`, call('writePoint', 'm', { v: 1, time: 1 }, null));
    await attempt(`${name} ${password} reads`, call('query', 'SELECT * FROM m'));
    await attempt(`${name} ${password} lists`, call('getDatabaseNames'));
    await attempt(`${name} ${password} lists users`, call('getUsers'));
  }
});
