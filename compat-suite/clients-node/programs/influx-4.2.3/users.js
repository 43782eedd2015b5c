'use strict';
const influx = require('influx');
const { host, port, attempt, calling, run } = require('../show');

run(async () => {
  const call = calling(influx({ host, port, database: 'home', depreciatedLogging: false }));
  await attempt('create database', call('createDatabase', 'home'));
  await attempt('users at first', call('getUsers'));
  await attempt('create', call('createUser', 'reader', 'secret'));
  await attempt('create an admin', call('createUser', 'root', 'secret', true));
  await attempt('create again', call('createUser', 'reader', 'other'));
  await attempt('users', call('getUsers'));
  await attempt('set password', call('setPassword', 'reader', 'new'));
  await attempt('set password of an absent one', call('setPassword', 'absent', 'new'));
  await attempt('grant', call('grantPrivilege', 'READ', 'home', 'reader'));
  await attempt('grants', call('query', 'home', 'SHOW GRANTS FOR reader'));
  await attempt('grant nonsense', call('grantPrivilege', 'SOME', 'home', 'reader'));
  await attempt('grant to an absent one', call('grantPrivilege', 'ALL', 'home', 'absent'));
  await attempt('revoke', call('revokePrivilege', 'ALL', 'home', 'reader'));
  await attempt('grants', call('query', 'home', 'SHOW GRANTS FOR reader'));
  await attempt('make admin', call('grantAdminPrivileges', 'reader'));
  await attempt('unmake admin', call('revokeAdminPrivileges', 'root'));
  await attempt('users', call('getUsers'));
  await attempt('drop', call('dropUser', 'reader'));
  await attempt('drop an absent one', call('dropUser', 'reader'));
  await attempt('users', call('getUsers'));
});
