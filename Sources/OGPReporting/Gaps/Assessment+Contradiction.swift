import OGPModel

extension Assessment {
    /// Whether it names a status or a share.
    var saysHowFar: Bool { status.isCoded || percent != nil }

    /// What contradicts itself in one statement, such as "complete and 60 per cent done" or "in progress and 100 per cent done";
    /// `nil` where status and share agree, or one of them is not stated.
    var contradiction: String? {
        guard let word = status.value, let percent else { return nil }
        let isDoubtful = word == .complete ? percent != .none && percent != .all : isOpen && percent == .all
        return isDoubtful ? "\(LabelWords.words(word.rawValue)) and \(percent.spelled) done" : nil
    }

    /// Whether the status says that the work is not complete.
    var isOpen: Bool { status.value.flatMap(StatusLevel.init).map { $0.lowest < 3 } ?? false }
}

extension Percentage {
    /// The share in words, such as "60 per cent".
    var spelled: String {
        let whole = hundredths / 100
        let rest = hundredths % 100
        return rest == 0 ? "\(whole) per cent" : "\(whole).\(rest < 10 ? "0" : "")\(rest) per cent"
    }
}
