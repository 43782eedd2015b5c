"""The pool of sessions, where the client has one."""
from address import HOST, PORT, equal, rows
from iotdb.SessionPool import PoolConfig, SessionPool

pool = SessionPool(PoolConfig(host=HOST, port=str(PORT), user_name="root", password="root"), 2, 3000)
one, other = pool.get_session(), pool.get_session()
one.execute_non_query_statement("create database root.pool")
one.execute_non_query_statement("insert into root.pool.d(time, v) values (1, 2)")
equal(rows(other.execute_query_statement("select v from root.pool.d")), [[1, "2.0"]])
pool.put_back(one)
pool.put_back(other)
pool.close()
print("done")
