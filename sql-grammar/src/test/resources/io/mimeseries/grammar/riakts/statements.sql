# Statements that the recordings lack, so that every alternative of the grammar is reached; the server says what it says of them.
SELECT * FROM t WHERE a = 1 LIMIT 1
SELECT * FROM t WHERE a = 1 ORDER BY a
SELECT a FROM t WHERE a = 1 ORDER BY a NULLS LAST
SELECT varchar FROM t WHERE a = 1
SELECT a FROM t WHERE NOT a = 1
SELECT a FROM t WHERE a = /xy*/
SELECT a FROM t WHERE a = 1 ORDER BY a LIMIT 1
SELECT COUNT(a, b) FROM t WHERE a = 1
SELECT COUNT() FROM t WHERE a = 1
SELECT COUNT('a') FROM t WHERE a = 1
INSERT INTO t VALUES ()
CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY (a))
CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a)))
CREATE TABLE t (a TIMESTAMP NOT NULL, PRIMARY KEY ((QUANTUM(a, 1.5, 's')), a))
CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a)) WITH (x = y, )
