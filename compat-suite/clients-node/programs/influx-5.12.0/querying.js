'use strict';
const { InfluxDB, Expression, Measurement, Precision, escape, toNanoDate } = require('influx');
const { host, port, attempt, show, run } = require('../show');

run(async () => {
  const influx = new InfluxDB({ host, port, database: 'home' });
  await influx.createDatabase('home');
  await influx.writePoints(Array.from({ length: 12 }, (_, i) => ({
    measurement: i % 3 === 2 ? 'mem' : 'cpu',
    tags: { host: 'abc'[i % 2], region: i < 6 ? 'eu' : 'us "west"' },
    fields: { value: i * 1.5, label: `it's ${i}` },
    timestamp: `14830560000000000${String(i).padStart(2, '0')}`,
  })));
  await attempt('rows', () => influx.query('SELECT * FROM cpu'));
  const grouped = await influx.query('SELECT mean(value), count(label) FROM cpu GROUP BY host, region');
  show('groups()', grouped.groups());
  show('group({host: a})', grouped.group({ host: 'a' }));
  show('group of none', grouped.group({ host: 'z' }));
  await attempt('several', () => influx.query(['SELECT first(value) FROM cpu', 'SHOW MEASUREMENTS', 'SELECT v FROM absent']));
  await attempt('several sources', () => influx.query('SELECT max(value) FROM cpu, mem GROUP BY host'));
  await attempt('by the hour', () => influx.query(
    "SELECT sum(value) FROM cpu WHERE time >= '2016-12-29T23:00:00Z' AND time < '2016-12-30 03:00:00' GROUP BY time(1h) fill(0)"));
  await attempt('placeholders', () => influx.query('SELECT value FROM cpu WHERE host = $host AND value > $low LIMIT 2', {
    placeholders: { host: 'a', low: 3 },
  }));
  await attempt('placeholder of text', () => influx.query('SELECT label FROM cpu WHERE label = $label', { placeholders: { label: "it's 4" } }));
  await attempt('placeholder left out', () => influx.query('SELECT value FROM cpu WHERE host = $host', { placeholders: { other: 1 } }));
  await attempt('by POST', () => influx.query('SELECT value FROM cpu LIMIT 1', { method: 'POST' }));
  for (const precision of Object.values(Precision)) {
    await attempt(`raw in ${precision}`, () => influx.queryRaw('SELECT value FROM cpu LIMIT 1', { precision }));
    await attempt(`in ${precision}`, () => influx.query('SELECT value FROM cpu LIMIT 1', { precision }));
  }
  await attempt('raw', () => influx.queryRaw('SELECT * FROM mem GROUP BY host; SHOW DATABASES'));
  await attempt('raw with an error', () => influx.queryRaw('SELECT nosuch(value) FROM cpu; SELECT * FROM cpu'));
  await attempt('retention policy', () => influx.query('SELECT count(value) FROM cpu', { retentionPolicy: 'autogen' }));
  await attempt('absent retention policy', () => influx.query('SELECT count(value) FROM cpu', { retentionPolicy: 'absent' }));
  await attempt('absent database', () => influx.query('SELECT * FROM cpu', { database: 'absent' }));
  await attempt('no statement', () => influx.query('SELECT FROM cpu'));
  await attempt('undefined function', () => influx.query('SELECT nosuch(value) FROM cpu'));
  await attempt('nothing', () => influx.query(''));
  const where = new Expression().field('value').gte.value(3).and.exp((e) => e.tag('host').equals.value('a').or.tag('region').matches.value(/us.*/));
  const from = new Measurement().name('cpu').policy('autogen').db('home');
  show('built', `SELECT label FROM ${from} WHERE ${where}`);
  await attempt('rows', () => influx.query(`SELECT label FROM ${from} WHERE ${where}`));
  const time = toNanoDate('1483056000000000003');
  await attempt('at a time', () => influx.query(`SELECT value FROM cpu WHERE time = '${time.toNanoISOString()}'`));
  await attempt('before a date', () => influx.query(
    `SELECT count(value) FROM cpu WHERE time < ${escape.stringLit(new Date(1483056000001).toISOString())}`));
  await attempt('escaped', () => influx.query(
    `SELECT ${escape.quoted('value')} FROM ${escape.quoted('cpu')} WHERE region = ${escape.stringLit('us "west"')} LIMIT 1`));
});
