"""Users and privileges, with a server that asks who somebody is."""

from address import attempt, host_and_port

from influxdb import InfluxDBClient

host, port = host_and_port()


def sign_in(user, password, database='guarded'):
    """A client of its own for a user."""
    return InfluxDBClient(host, port, user, password, database)


nobody = sign_in('nobody', 'x')
attempt('ping', lambda: nobody.ping().startswith('1.6.7'))
attempt('before the first admin', nobody.get_list_database)
attempt('before the first admin', lambda: nobody.create_database('guarded'))
attempt('before the first admin', lambda: nobody.write_points(['cpu v=1 1'], protocol='line'))
attempt('no admin', lambda: nobody.create_user('ann', 'a'))
attempt('first admin', lambda: nobody.create_user('root', 'secret', admin=True))
attempt('afterwards', nobody.get_list_database)
attempt('afterwards', lambda: nobody.write_points(['cpu v=1 1'], protocol='line'))

root = sign_in('root', 'secret')
attempt('wrong password', sign_in('root', 'Secret').get_list_users)
attempt('no password', sign_in('root', '').get_list_users)
attempt('no name', sign_in('', 'secret').get_list_users)
attempt('by the URL', lambda: nobody.query('SHOW USERS', params={'u': 'root', 'p': 'secret'}))
for name in ('guarded', 'second'):
    root.create_database(name)
for name in ('reader', 'writer', 'both', 'none'):
    root.create_user(name, name[0])
root.create_user('blank', '')
root.grant_privilege('read', 'guarded', 'reader')
root.grant_privilege('write', 'guarded', 'writer')
root.grant_privilege('all', 'guarded', 'both')
print(root.get_list_users())
print(root.write_points(['cpu,host=a v=1 1', 'cpu,host=b v=2 2'], protocol='line'))

for name, password in (('reader', 'r'), ('writer', 'w'), ('both', 'b'), ('none', 'n'), ('blank', '')):
    print('as', name)
    client = sign_in(name, password)
    attempt('databases', client.get_list_database)
    attempt('select', lambda: client.query('SELECT * FROM cpu'))
    attempt('elsewhere', lambda: client.query('SELECT * FROM cpu', database='second'))
    attempt('subquery', lambda: client.query('SELECT max(v) FROM (SELECT v FROM second..cpu)'))
    attempt('into', lambda: client.query('SELECT v INTO copy FROM cpu', method='POST'))
    attempt('write', lambda: client.write_points(['cpu,host=c v=3 3'], protocol='line'))
    attempt('write elsewhere', lambda: client.write_points(['cpu v=3 3'], database='second', protocol='line'))
    attempt('write nowhere', lambda: client.write_points(['cpu v=3 3'], database='absent', protocol='line'))
    attempt('measurements', client.get_list_measurements)
    attempt('policies', client.get_list_retention_policies)
    attempt('queries', client.get_list_continuous_queries)
    attempt('continuous', lambda: client.create_continuous_query('c', 'SELECT mean(v) INTO m FROM cpu GROUP BY time(1m)'))
    attempt('drop continuous', lambda: client.drop_continuous_query('c'))
    attempt('delete', lambda: client.delete_series(tags={'host': 'c'}))
    attempt('drop measurement', lambda: client.drop_measurement('copy'))
    attempt('create', lambda: client.create_database('third'))
    attempt('policy', lambda: client.create_retention_policy('p', '1d', 1))
    attempt('users', client.get_list_users)
    attempt('own grants', lambda: client.get_list_privileges(name))
    attempt('own password', lambda: client.set_user_password(name, 'x'))
    attempt('two', lambda: client.query('SELECT v FROM cpu; SHOW USERS'))
    attempt('not parsed', lambda: client.query('SELECT FROM'))

print('changes')
reader = sign_in('reader', 'r')
attempt('before', lambda: reader.query('SELECT count(v) FROM cpu'))
root.revoke_privilege('read', 'guarded', 'reader')
attempt('revoked', lambda: reader.query('SELECT count(v) FROM cpu'))
print(root.get_list_privileges('reader'))
root.grant_admin_privileges('reader')
attempt('admin', lambda: reader.query('SELECT count(v) FROM cpu'))
root.set_user_password('reader', 'new')
attempt('old password', lambda: reader.query('SELECT count(v) FROM cpu'))
reader.switch_user('reader', 'new')
attempt('new password', lambda: reader.query('SELECT count(v) FROM cpu'))
root.drop_user('reader')
attempt('dropped', lambda: reader.query('SELECT count(v) FROM cpu'))
root.revoke_admin_privileges('root')
attempt('no admin left', root.get_list_users)
attempt('nor anybody', lambda: sign_in('both', 'b').query('SELECT * FROM cpu'))
