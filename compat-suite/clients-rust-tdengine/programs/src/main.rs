//! One binary holds all programs; each checks what it finds and says "done", or ends with what went wrong.

mod queries;
mod schemaless;
mod statements;
mod subscription;

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, program, address] = arguments.as_slice() else {
        return Err("usage: programs PROGRAM HOST:PORT".into());
    };
    match program.as_str() {
        "queries" => queries::run(address).await?,
        "schemaless" => schemaless::run(address).await?,
        "statements" => statements::run(address).await?,
        "subscription" => subscription::run(address).await?,
        other => return Err(format!("no program {other}").into()),
    }
    println!("done");
    Ok(())
}
