//! Everybody gets their own answer, and only after the commit.

use super::*;

#[test]
fn each_gets_their_own_answers_in_order() {
    let writer = Writer::start("test", |rows: Vec<u32>| {
        Ok(rows.into_iter().map(|row| row * 2).collect())
    })
    .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let answers = runtime.block_on(async {
        tokio::join!(
            writer.write(vec![1, 2]),
            writer.write(vec![3]),
            writer.write(Vec::new())
        )
    });
    assert_eq!(answers, (Ok(vec![2, 4]), Ok(vec![6]), Ok(vec![])));
}

#[test]
fn a_failed_commit_acknowledges_nobody() {
    let fault = Fault::new("disk full.", "make room");
    let said = fault.clone();
    let writer: Writer<u32, u32> = Writer::start("test", move |_| Err(said.clone())).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    assert_eq!(runtime.block_on(writer.write(vec![1])), Err(fault));
}
