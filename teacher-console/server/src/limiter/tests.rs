//! Waits grow, end, and never touch anybody else.

use super::*;

#[test]
fn waits_grow_and_end() {
    assert_eq!(wait_s(FREE_TRIES - 1, 100, 100), 0);
    assert_eq!(wait_s(FREE_TRIES, 100, 100), 15);
    assert_eq!(wait_s(FREE_TRIES, 100, 110), 5);
    assert_eq!(wait_s(FREE_TRIES, 100, 115), 0);
    assert_eq!(wait_s(FREE_TRIES + 2, 100, 100), 60);
    assert_eq!(wait_s(1000, 100, 100), WAIT_S_MAX);
}

#[test]
fn a_clock_put_back_locks_nobody_out_for_longer() {
    assert_eq!(wait_s(FREE_TRIES, 1_000_000, 0), 15);
}

#[test]
fn a_flood_waits_and_its_neighbour_does_not() {
    let pace = Pace::default();
    let flood = Id([1; 16]);
    for _ in 0..PARCELS_A_MINUTE {
        assert_eq!(pace.parcel_wait(flood, 30), Duration::ZERO);
    }
    assert!(pace.parcel_wait(flood, 30) > Duration::ZERO);
    assert_eq!(pace.parcel_wait(Id([2; 16]), 30), Duration::ZERO);
    assert_eq!(pace.parcel_wait(flood, 60), Duration::ZERO);
}
