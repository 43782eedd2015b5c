'use strict';
const { InfluxDB, FieldType, Precision, Raw, toNanoDate } = require('influx');
const { host, port, attempt, run } = require('../show');

run(async () => {
  const influx = new InfluxDB({
    host, port, database: 'home',
    schema: [{
      measurement: 'typed',
      tags: ['host', 'tag key'],
      fields: { f: FieldType.FLOAT, i: FieldType.INTEGER, s: FieldType.STRING, b: FieldType.BOOLEAN },
    }],
  });
  await influx.createDatabase('home');
  const all = (name) => influx.query(`SELECT * FROM "${name}"`);
  await attempt('typed', () => influx.writePoints([
    { measurement: 'typed', tags: { host: 'a', 'tag key': 'x,y=z w' }, fields: { f: 1.5, i: 3, s: 'quote " back \\ 你好', b: true }, timestamp: 1 },
    { measurement: 'typed', tags: { host: 'b' }, fields: { f: 2, i: 3.7, s: '', b: false }, timestamp: 2 },
    { measurement: 'typed', fields: { f: '4.25', i: '42', s: 5, b: 1 > 0 }, timestamp: 3 },
  ]));
  await attempt('typed rows', () => all('typed'));
  await attempt('unknown field', () => influx.writePoints([{ measurement: 'typed', fields: { other: 1 } }]));
  await attempt('unknown tag', () => influx.writePoints([{ measurement: 'typed', tags: { other: 'x' }, fields: { f: 1 } }]));
  await attempt('wrong value', () => influx.writePoints([{ measurement: 'typed', fields: { i: 'three' } }]));
  await attempt('without schema', () => influx.writeMeasurement('odd', [
    { tags: { 'k,=ey ': 'va,=lue ' }, fields: { 'fi,=eld': 'x', number: 1, flag: true }, timestamp: new Date(1500000000123) },
    { tags: { back: 'a\\b' }, fields: { number: -1e-9 }, timestamp: '1500000000000000001' },
    { fields: { number: 1e21 }, timestamp: toNanoDate('1500000000000000002') },
  ]));
  await attempt('rows', () => all('odd'));
  await attempt('a name that the client does not escape', () => influx.writeMeasurement('odd, na=me', [{ fields: { v: 1 } }]));
  await attempt('a list', () => influx.writeMeasurement('odd', [{ fields: { list: [1, 2] } }]));
  await attempt('raw', () => influx.writeMeasurement('odd', [{ fields: { raw: new Raw('7i') } }]));
  for (const [name, time] of [['s', 10], ['ms', 10000], ['u', 10000000], ['h', 1], ['m', 2]]) {
    await attempt(`precision ${name}`, () =>
      influx.writeMeasurement('precise', [{ tags: { p: name }, fields: { v: 1 }, timestamp: time }], { precision: name }));
  }
  await attempt('a date in seconds', () =>
    influx.writeMeasurement('precise', [{ tags: { p: 'date' }, fields: { v: 1 }, timestamp: new Date(77777) }], { precision: Precision.Seconds }));
  await attempt('rows', () => all('precise'));
  await attempt('nothing', () => influx.writePoints([]));
  await attempt('no field', () => influx.writePoints([{ measurement: 'm', fields: {} }]));
  await attempt('empty tag', () => influx.writePoints([{ measurement: 'm', tags: { t: '' }, fields: { v: 1 } }]));
  await attempt('conflict', () => influx.writePoints([
    { measurement: 'typed', fields: { f: 9 }, timestamp: 9 },
    { measurement: 'clash', fields: { v: 1 }, timestamp: 1 },
  ]));
  await attempt('conflict', () => influx.writePoints([
    { measurement: 'clash', fields: { v: 'text' }, timestamp: 2 }, { measurement: 'clash', fields: { v: 3 }, timestamp: 3 },
  ]));
  await attempt('rows', () => all('clash'));
  await attempt('absent database', () => influx.writePoints([{ measurement: 'm', fields: { v: 1 } }], { database: 'absent' }));
  await attempt('many', () => influx.writePoints(
    Array.from({ length: 20000 }, (_, i) => ({ measurement: 'many', tags: { n: `${i % 10}` }, fields: { v: i }, timestamp: 1 + i }))));
  await attempt('of many', () => influx.query('SELECT count(v), sum(v), max(v) FROM many GROUP BY n'));
});
