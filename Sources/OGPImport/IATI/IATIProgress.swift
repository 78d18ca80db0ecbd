/// How far an indicator is from its baseline to its target, as a fraction.
enum IATIProgress {
    /// The fraction with at most three decimals, such as `0.5`; `nil` where target and baseline are equal.
    ///
    /// It holds in both directions: where less is better, target and actual lie below the baseline.
    static func text(baseline: Double, target: Double, actual: Double) -> String? {
        let way = target - baseline
        guard way != 0 else { return nil }
        let thousandths = ((actual - baseline) / way * 1_000).rounded()
        guard thousandths.isFinite, abs(thousandths) < 1e15 else { return nil }
        return text(thousandths: Int(thousandths))
    }

    private static func text(thousandths: Int) -> String {
        let sign = thousandths < 0 ? "-" : ""
        let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1_000)
        if rest == 0 { return "\(sign)\(whole)" }
        var digits = String(rest)
        digits = String(repeating: "0", count: 3 - digits.count) + digits
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}
