/// The five outcome flags of OGP's sheet and what it makes of them.
struct OutcomeFlags {
    let completeAndAmbitious: Bool
    let ambitious: Bool
    let complete: Bool
    let neither: Bool
    let notReviewed: Bool

    /// - Parameters:
    ///   - ambition: The sheet's `High Ambition`: `1`, `0`, `NR` or `ND`.
    ///   - isHigh: Whether completion is high.
    ///   - isStrong: Whether results are strong.
    init(ambition: String, isHigh: Bool, isStrong: Bool) {
        completeAndAmbitious = ambition == "1" && isHigh || isStrong
        ambitious = ambition == "1" && !isHigh && !isStrong
        complete = ambition == "0" && isHigh && !isStrong
        neither = ambition == "0" && !isHigh && !isStrong
        notReviewed = ambition == "NR"
    }

    /// How many flags are set; should be one.
    var sum: Int { [completeAndAmbitious, ambitious, complete, neither, notReviewed].count { $0 } }

    /// The sheet's score. It defaults to 1 where no flag is set, which is why this library does not use it.
    var score: String {
        if completeAndAmbitious { return "4" }
        if ambitious { return "3" }
        if complete { return "2" }
        if neither { return "1" }
        return notReviewed ? "-1" : "1"
    }
}
