//! The inverse of the normal distribution, and Student's t for intervals from few pupils.

/// The inverse of the normal distribution, by Acklam's rational approximation
/// (relative error below 1.2 × 10⁻⁹). `rate` lies strictly between 0 and 1.
pub(super) fn z_score(rate: f64) -> f64 {
    const LOW: f64 = 0.024_25;
    if rate < LOW {
        tail((-2.0 * rate.ln()).sqrt())
    } else if rate > 1.0 - LOW {
        -tail((-2.0 * (1.0 - rate).ln()).sqrt())
    } else {
        middle(rate - 0.5)
    }
}

fn tail(q: f64) -> f64 {
    let above = polynomial(
        q,
        &[
            -7.784_894_002_430_293e-3,
            -3.223_964_580_411_365e-1,
            -2.400_758_277_161_838,
            -2.549_732_539_343_734,
            4.374_664_141_464_968,
            2.938_163_982_698_783,
        ],
    );
    let below = polynomial(
        q,
        &[
            7.784_695_709_041_462e-3,
            3.224_671_290_700_398e-1,
            2.445_134_137_142_996,
            3.754_408_661_907_416,
            1.0,
        ],
    );
    above / below
}

fn middle(q: f64) -> f64 {
    let r = q * q;
    let above = polynomial(
        r,
        &[
            -3.969_683_028_665_376e1,
            2.209_460_984_245_205e2,
            -2.759_285_104_469_687e2,
            1.383_577_518_672_69e2,
            -3.066_479_806_614_716e1,
            2.506_628_277_459_239,
        ],
    );
    let below = polynomial(
        r,
        &[
            -5.447_609_879_822_406e1,
            1.615_858_368_580_409e2,
            -1.556_989_798_598_866e2,
            6.680_131_188_771_972e1,
            -1.328_068_155_288_572e1,
            1.0,
        ],
    );
    q * above / below
}

/// Horner's scheme, highest power first.
fn polynomial(x: f64, coefficients: &[f64]) -> f64 {
    coefficients
        .iter()
        .fold(0.0, |sum, coefficient| sum.mul_add(x, *coefficient))
}

/// The factor of a 95 % interval for a mean from `pupils` values: Student's t, 1.96 from 31 on.
///
/// Tables of t are rounded to two digits here; the interval is never narrower than the exact one by
/// more than half a percent.
pub(super) fn t_95(pupils: usize) -> Option<f64> {
    const T: [f64; 29] = [
        12.71, 4.31, 3.19, 2.78, 2.58, 2.45, 2.37, 2.31, 2.27, 2.23, 2.21, 2.18, 2.17, 2.15, 2.14,
        2.12, 2.11, 2.11, 2.10, 2.09, 2.08, 2.08, 2.07, 2.07, 2.06, 2.06, 2.06, 2.05, 2.05,
    ];
    let freedom = pupils.checked_sub(1)?;
    let place = freedom.checked_sub(1)?;
    Some(
        T.get(place)
            .copied()
            .unwrap_or(if freedom < 60 { 2.05 } else { 2.0 }),
    )
}
