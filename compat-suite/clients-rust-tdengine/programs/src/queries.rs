//! Statements, results of all types and of many blocks, errors.

use crate::Outcome;
use taos::*;

pub async fn run(address: &str) -> Outcome {
    let builder = TaosBuilder::from_dsn(format!("taos+ws://root:taosdata@{address}"))?;
    let taos = builder.build().await?;
    assert!(builder.server_version().await?.starts_with("3."));
    assert!(!builder.is_enterprise_edition().await?);

    let affected = taos
        .exec_many([
            "CREATE DATABASE power KEEP 36500",
            "USE power",
            "CREATE STABLE meters (ts TIMESTAMP, current FLOAT, voltage INT, phase FLOAT) TAGS (groupid INT, location BINARY(24))",
            "CREATE TABLE d0 USING meters TAGS(0, 'California.LosAngeles')",
            "INSERT INTO d0 VALUES (1600000000000, 10.5, 219, 0.25) (1600000001000, NULL, NULL, NULL)",
            "INSERT INTO d1 USING meters TAGS(1, 'California.SanFrancisco') VALUES (1600000002000, 11.5, 221, 0.5)",
        ])
        .await?;
    assert_eq!(affected, 3);
    let mut result = taos.query("SELECT ts, current, voltage, location FROM meters ORDER BY ts").await?;
    let names: Vec<_> = result.fields().iter().map(|field| field.name().to_string()).collect();
    assert_eq!(names, ["ts", "current", "voltage", "location"]);
    let rows: Vec<(i64, Option<f32>, Option<i32>, String)> = result.deserialize().try_collect().await?;
    assert_eq!(
        rows,
        [
            (1600000000000, Some(10.5), Some(219), "California.LosAngeles".to_string()),
            (1600000001000, None, None, "California.LosAngeles".to_string()),
            (1600000002000, Some(11.5), Some(221), "California.SanFrancisco".to_string()),
        ]
    );

    taos.exec(
        "CREATE TABLE t (ts TIMESTAMP, b BOOL, i8 TINYINT, i16 SMALLINT, i64 BIGINT, u8 TINYINT UNSIGNED, u16 SMALLINT UNSIGNED, \
         u32 INT UNSIGNED, u64 BIGINT UNSIGNED, d DOUBLE, s VARCHAR(20), n NCHAR(20), x VARBINARY(20))",
    )
    .await?;
    taos.exec(
        "INSERT INTO t VALUES (1704067200000, true, -128, -32768, 9223372036854775807, 255, 65535, 4294967295, 18446744073709551615, \
         0.5, 'it''s', '你好', '\\x00ff')",
    )
    .await?;
    let values = taos.query("SELECT * FROM t").await?.to_records().await?;
    let shown: Vec<_> = values[0][1..11].iter().map(|value| value.to_string().unwrap()).collect();
    assert_eq!(
        shown,
        [
            "true", "-128", "-32768", "9223372036854775807", "255", "65535", "4294967295", "18446744073709551615", "0.5", "it's"
        ]
    );
    assert_eq!(values[0][11], Value::NChar("你好".to_string()));

    // the numbers of requests are the program's, too
    for start in (0..20000).step_by(5000) {
        let rows: Vec<_> = (start..start + 5000).map(|i| format!("({}, {i})", 1600000000000_i64 + i)).collect();
        let sql = format!("INSERT INTO big USING whole TAGS(1) VALUES {}", rows.join(" "));
        if start == 0 {
            taos.exec("CREATE STABLE whole (ts TIMESTAMP, v BIGINT) TAGS (g INT)").await?;
        }
        assert_eq!(taos.exec_with_req_id(sql, u64::MAX - start as u64).await?, 5000);
    }
    let mut result = taos.query_with_req_id("SELECT v FROM whole", u64::MAX).await?;
    let (mut count, mut blocks, mut sum) = (0, 0, 0);
    while let Some(block) = result.blocks().try_next().await? {
        blocks += 1;
        for row in block.deserialize::<i64>() {
            sum += row?;
            count += 1;
        }
    }
    assert_eq!((count, sum), (20000, 199990000));
    assert!(blocks > 1, "{blocks} blocks");

    let error = taos.query("SELEC 1").await.err().ok_or("accepted")?;
    assert_eq!(i32::from(error.code()), 0x2600, "{error}");
    assert!(error.to_string().contains("syntax error near \"selec 1\""), "{error}");
    let error = taos.query("SELECT * FROM nosuch.t").await.err().ok_or("accepted")?;
    assert_eq!(i32::from(error.code()), 0x0388, "{error}");
    let stranger = TaosBuilder::from_dsn(format!("taos+ws://root:wrong@{address}"))?.build().await?;
    let error = stranger.exec("SELECT 1").await.err().ok_or("let in")?;
    assert_eq!(i32::from(error.code()), 0x0357, "{error}");
    Ok(())
}
