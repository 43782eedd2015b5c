//! Consumers: two groups, commits, positions, and a way back.

use crate::Outcome;
use std::time::Duration;
use taos::*;

async fn drain(consumer: &mut Consumer) -> Result<Vec<(String, i32)>, Box<dyn std::error::Error>> {
    let mut rows = Vec::new();
    while let Some((offset, message)) = consumer.recv_timeout(Timeout::Duration(Duration::from_millis(500))).await? {
        assert_eq!((offset.topic(), offset.database()), ("meters", "power"));
        let data = message.into_data().ok_or("not data")?;
        while let Some(block) = data.fetch_raw_block().await? {
            for row in block.deserialize::<(i64, i32)>() {
                rows.push((format!("{}", offset.vgroup_id() > 0), row?.1));
            }
        }
        consumer.commit(offset).await?;
    }
    Ok(rows)
}

pub async fn run(address: &str) -> Outcome {
    let dsn = format!("taos+ws://root:taosdata@{address}");
    let taos = TaosBuilder::from_dsn(&dsn)?.build().await?;
    taos.exec_many([
        "CREATE DATABASE power VGROUPS 1 WAL_RETENTION_PERIOD 3600 KEEP 36500",
        "USE power",
        "CREATE TABLE d0 (ts TIMESTAMP, voltage INT)",
        "CREATE TOPIC meters AS SELECT ts, voltage FROM d0",
        "INSERT INTO d0 VALUES (1600000000000, 219)",
        "INSERT INTO d0 VALUES (1600000001000, 220) (1600000002000, 221)",
    ])
    .await?;
    let address = format!("{dsn}?group.id=first&client.id=1&auto.offset.reset=earliest&enable.auto.commit=false");
    let mut consumer = TmqBuilder::from_dsn(&address)?.build().await?;
    consumer.subscribe(["meters"]).await?;
    let values: Vec<_> = drain(&mut consumer).await?.into_iter().map(|row| row.1).collect();
    assert_eq!(values, [219, 220, 221]);
    let assignments = consumer.assignments().await.ok_or("no assignments")?;
    let (topic, parts) = &assignments[0];
    assert_eq!((topic.as_str(), parts.len()), ("meters", 1));
    let part = &parts[0];
    assert_eq!(consumer.list_topics().await?, ["meters"]);
    assert_eq!(consumer.committed(topic, part.vgroup_id()).await?, consumer.position(topic, part.vgroup_id()).await?);
    consumer.offset_seek(topic, part.vgroup_id(), part.begin()).await?;
    let values: Vec<_> = drain(&mut consumer).await?.into_iter().map(|row| row.1).collect();
    assert_eq!(values, [219, 220, 221]);
    consumer.commit_offset(topic, part.vgroup_id(), part.begin()).await?;
    assert_eq!(consumer.committed(topic, part.vgroup_id()).await?, part.begin());
    consumer.unsubscribe().await;

    let address = format!("{dsn}?group.id=second&client.id=2&auto.offset.reset=latest");
    let mut consumer = TmqBuilder::from_dsn(&address)?.build().await?;
    consumer.subscribe(["meters"]).await?;
    assert!(drain(&mut consumer).await?.is_empty());
    taos.exec("INSERT INTO d0 VALUES (1600000003000, 222)").await?;
    let values: Vec<_> = drain(&mut consumer).await?.into_iter().map(|row| row.1).collect();
    assert_eq!(values, [222]);
    consumer.unsubscribe().await;
    Ok(())
}
