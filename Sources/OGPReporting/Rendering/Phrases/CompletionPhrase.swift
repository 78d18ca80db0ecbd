import OGPModel
import OGPScoring

/// The completion of a set of commitments in words: counts first, the withdrawn always named, unknown never counted as
/// nothing done.
struct CompletionPhrase {
    /// The figures.
    let tally: ScoreTally

    private var counts: LabelCounts<Completion> { tally.completionCounts }
    private var completion: RateTally { tally.completion }

    /// The counts: "5 of 8", "12 of 20 (60%)", or "not assessed".
    var rate: String {
        completion.assessed == 0
            ? "not assessed" : CountPhrase(completion.counted, of: completion.assessed).textWithPercentage
    }

    /// What the count may still become: "5 to 7 of 10", or that nothing is open.
    var outlook: String {
        if completion.undecided == 0 { return completion.assessed == 0 ? "nothing open" : "settled" }
        guard completion.assessed > 0 else { return "not known" }
        let total = CountPhrase.grouped(completion.assessed + completion.undecided)
        let top = CountPhrase.grouped(completion.counted + completion.undecided)
        return "\(CountPhrase.grouped(completion.counted)) to \(top) of \(total)"
    }

    /// How many carry each label, in the order of the scale: "2 complete, 1 limited and 3 not yet reviewed".
    var labels: String {
        let coded = Completion.allCases.map { (counts[$0], LabelWords.words($0.rawValue)) }
        return Self.list(coded + Missing.allCases.map { (counts[$0], LabelWords.words($0.rawValue)) })
    }

    /// Why some are undecided: "2 not yet reviewed and 1 blank".
    var undecided: String {
        Self.list([.notReviewed, .blank, .unrecognised].map { (counts[$0], LabelWords.words($0.rawValue)) })
    }

    /// Those that a rate leaves out: "1 withdrawn, 2 without evidence"; the withdrawn are named even where there are none.
    var leftOut: String {
        let withdrawn =
            counts[.withdrawn] == 0 ? "none withdrawn" : "\(CountPhrase.grouped(counts[.withdrawn])) withdrawn"
        let others = Self.list([
            (counts[.noEvidence], "without evidence"), (counts[.notCollected], "not collected"),
            (counts[.notApplicable], "not applicable"),
        ])
        if others.isEmpty { return withdrawn }
        return withdrawn + (others.contains(" and ") ? ", " : " and ") + others
    }

    /// The whole as a clause: "completion is substantial or complete for 5 of 8 commitments assessed (up to 7 of 10 if the 2
    /// not yet reviewed come out so); left out of the count: 1 withdrawn".
    var clause: String {
        guard completion.assessed > 0 else { return "no completion is assessed yet: \(unassessed)" }
        let noun = CountedNoun.commitment.form(for: completion.assessed)
        var text = "completion is substantial or complete for \(rate) \(noun) assessed"
        if completion.undecided > 0 {
            let top = CountPhrase(
                completion.counted + completion.undecided, of: completion.assessed + completion.undecided)
            text += " (up to \(top.text) if the \(undecided) \(completion.undecided == 1 ? "comes" : "come") out so)"
        }
        return text + "; left out of the count: \(leftOut)"
    }

    /// The same among others: "5 of 8 assessed (up to 7 of 10; 1 withdrawn)".
    var shortClause: String {
        guard completion.assessed > 0 else { return "none assessed yet (\(unassessed))" }
        let top = CountPhrase(completion.counted + completion.undecided, of: completion.assessed + completion.undecided)
        let bound = completion.undecided > 0 ? "up to \(top.text) with the \(undecided); " : ""
        return "\(rate) assessed (\(bound)\(leftOut))"
    }

    private var unassessed: String { undecided.isEmpty ? leftOut : "\(undecided), \(leftOut)" }

    /// "2 not yet reviewed, 1 blank and 3 not collected"; zeros are left out.
    static func list(_ parts: [(count: Int, words: String)]) -> String {
        let named = parts.filter { $0.count > 0 }.map { "\(CountPhrase.grouped($0.count)) \($0.words)" }
        guard let last = named.last, named.count > 1 else { return named.first ?? "" }
        return named.dropLast().joined(separator: ", ") + " and " + last
    }
}
