//! Bound values: columns in one message each, tags and tables by name; what was written is read back.

use crate::Outcome;
use taos::*;

pub async fn run(address: &str) -> Outcome {
    let dsn = format!("taos+ws://root:taosdata@{address}");
    let administrator = TaosBuilder::from_dsn(&dsn)?.build().await?;
    administrator
        .exec_many([
            "CREATE DATABASE bound KEEP 36500",
            "CREATE STABLE bound.st (ts TIMESTAMP, b BOOL, i8 TINYINT, i16 SMALLINT, i32 INT, i64 BIGINT, u8 TINYINT UNSIGNED, \
             u16 SMALLINT UNSIGNED, u32 INT UNSIGNED, u64 BIGINT UNSIGNED, f FLOAT, d DOUBLE, s VARCHAR(20), n NCHAR(20)) \
             TAGS (g INT, place VARCHAR(20))",
        ])
        .await?;
    let taos = TaosBuilder::from_dsn(dsn + "/bound")?.build().await?;
    let mut statement = Stmt::init(&taos).await?;
    statement.prepare("INSERT INTO ? USING st TAGS(?, ?) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").await?;
    for table in 0..2 {
        statement.set_tbname(&format!("d{table}")).await?;
        statement.set_tags(&[Value::Int(table), Value::VarChar(format!("place {table}"))]).await?;
        let columns = vec![
            ColumnView::from_millis_timestamp(vec![1600000000000, 1600000001000]),
            ColumnView::from_bools(vec![Some(true), None]),
            ColumnView::from_tiny_ints(vec![Some(i8::MIN), None]),
            ColumnView::from_small_ints(vec![Some(i16::MIN), None]),
            ColumnView::from_ints(vec![Some(i32::MIN), None]),
            ColumnView::from_big_ints(vec![Some(i64::MAX), None]),
            ColumnView::from_unsigned_tiny_ints(vec![Some(u8::MAX), None]),
            ColumnView::from_unsigned_small_ints(vec![Some(u16::MAX), None]),
            ColumnView::from_unsigned_ints(vec![Some(u32::MAX), None]),
            ColumnView::from_unsigned_big_ints(vec![Some(u64::MAX), None]),
            ColumnView::from_floats(vec![Some(f32::MAX), None]),
            ColumnView::from_doubles(vec![Some(0.1), None]),
            ColumnView::from_varchar::<&str, _, _, _>(vec![Some("ABC"), None]),
            ColumnView::from_nchar::<&str, _, _, _>(vec![Some("涛思数据"), None]),
        ];
        let written = statement.bind(&columns).await?.add_batch().await?.execute().await?;
        assert_eq!(written, 2);
    }
    assert_eq!(statement.affected_rows().await, 4);
    let rows = taos.query("SELECT * FROM st ORDER BY g, ts").await?.to_records().await?;
    assert_eq!(rows.len(), 4);
    for (i, row) in rows.iter().enumerate() {
        let table = i as i32 / 2;
        assert_eq!(row[14..], [Value::Int(table), Value::VarChar(format!("place {table}"))]);
        if i % 2 == 1 {
            assert!(row[1..14].iter().all(Value::is_null), "{row:?}");
            continue;
        }
        assert_eq!(
            row[1..14],
            [
                Value::Bool(true),
                Value::TinyInt(i8::MIN),
                Value::SmallInt(i16::MIN),
                Value::Int(i32::MIN),
                Value::BigInt(i64::MAX),
                Value::UTinyInt(u8::MAX),
                Value::USmallInt(u16::MAX),
                Value::UInt(u32::MAX),
                Value::UBigInt(u64::MAX),
                Value::Float(f32::MAX),
                Value::Double(0.1),
                Value::VarChar("ABC".to_string()),
                Value::NChar("涛思数据".to_string()),
            ]
        );
    }
    Ok(())
}
