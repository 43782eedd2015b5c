//! Writes without a schema, in three protocols.

use crate::Outcome;
use taos::*;
use taos_query::common::{SchemalessPrecision, SchemalessProtocol, SmlDataBuilder};

pub async fn run(address: &str) -> Outcome {
    let dsn = format!("taos+ws://root:taosdata@{address}");
    let administrator = TaosBuilder::from_dsn(&dsn)?.build().await?;
    administrator.exec("CREATE DATABASE sml KEEP 36500").await?;
    let taos = TaosBuilder::from_dsn(dsn + "/sml")?.build().await?;
    let writes = [
        (SchemalessProtocol::Line, vec!["measurement,host=host1 field1=2i,field2=2.0 1577837300000".to_string()], 0),
        (
            SchemalessProtocol::Telnet,
            vec![
                "meters_voltage 1648432611249 219 location=California.SanFrancisco group=2".to_string(),
                "meters_voltage 1648432611250 218 location=California.LosAngeles group=3".to_string(),
            ],
            10,
        ),
        (
            SchemalessProtocol::Json,
            vec![r#"[{"metric": "meters_current", "timestamp": 1681345954000, "value": 10.3, "tags": {"groupid": 2}}]"#.to_string()],
            20,
        ),
    ];
    for (i, (protocol, data, ttl)) in writes.into_iter().enumerate() {
        let data = SmlDataBuilder::default()
            .protocol(protocol)
            .precision(SchemalessPrecision::Millisecond)
            .data(data)
            .ttl(ttl)
            .req_id(100 + i as u64)
            .build()?;
        taos.put(&data).await?;
    }
    let line: Option<(i64, i64, f64, String)> = taos.query_one("SELECT _ts, field1, field2, `host` FROM measurement").await?;
    assert_eq!(line, Some((1577837300000, 2, 2.0, "host1".to_string())));
    let telnet: Vec<(f64, String)> =
        taos.query("SELECT _value, location FROM meters_voltage ORDER BY _ts").await?.deserialize().try_collect().await?;
    assert_eq!(telnet, [(219.0, "California.SanFrancisco".to_string()), (218.0, "California.LosAngeles".to_string())]);
    let json: Option<(i64, f64, f64)> = taos.query_one("SELECT _ts, _value, groupid FROM meters_current").await?;
    assert_eq!(json, Some((1681345954000, 10.3, 2.0)));
    let ttl: Vec<(String, i32)> = taos
        .query("SELECT stable_name, `ttl` FROM information_schema.ins_tables WHERE db_name = 'sml' ORDER BY `ttl`, table_name")
        .await?
        .deserialize()
        .try_collect()
        .await?;
    let ttl: Vec<_> = ttl.iter().map(|(name, days)| (name.as_str(), *days)).collect();
    assert_eq!(ttl, [("measurement", 0), ("meters_voltage", 10), ("meters_voltage", 10), ("meters_current", 20)]);
    let bad = SmlDataBuilder::default()
        .protocol(SchemalessProtocol::Line)
        .precision(SchemalessPrecision::Millisecond)
        .data(vec![",host=host1 field1=2i 1577837300000".to_string()])
        .build()?;
    let error = taos.put(&bad).await.err().ok_or("accepted")?;
    assert_eq!(i32::from(error.code()), 0x3002, "{error}");
    Ok(())
}
