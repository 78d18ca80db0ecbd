/// The generations of OGP's commitments export, recognised by their headers and never by width or position.
public enum OGPGeneration: String, Sendable, Hashable, CaseIterable {
    /// The combined IRM database of 2015 (group headings above the names; `000 Case No.`).
    case combined2015 = "2015"
    /// The OGP Explorer test copy of 2015-16, with milestone rows.
    case explorerTest = "2016-test"
    /// The OGP Explorer live export of 2016.
    case explorer2016 = "2016"
    /// The commitments dataset as of 2024, with commitment and plan ids.
    case dataset2024 = "2024"
    /// An export with OGP's columns that is none of the known ones.
    case other

    /// The generation that a set of recognised columns belongs to; `nil` where this is no commitments export at all.
    init?(recognised fields: Set<OGPField>) {
        guard fields.contains(.country) || fields.contains(.memberCode), fields.contains(.title) else { return nil }
        let ratings: Set<OGPField> = [.completionMidTerm, .completionEndOfTerm, .specificity, .verifiable, .impact]
        guard ratings.intersection(fields).count >= 2 else { return nil }
        if fields.contains(.uniqueID) {
            self = .dataset2024
        } else if fields.contains(.milestoneNumber) {
            self = .explorerTest
        } else if fields.contains(.caseNumber) {
            self = .combined2015
        } else if fields.contains(.completionMidTermCode), fields.contains(.submitted) {
            self = .explorer2016
        } else {
            self = .other
        }
    }

    /// The id of the policy-area list this generation was tagged with.
    var vocabulary: String {
        switch self {
        case .combined2015: "combined-2015"
        case .explorerTest, .explorer2016: "explorer-2016"
        case .dataset2024, .other: "sheet-2024"
        }
    }
}
