import OGPModel

extension TableMapping.Word.Meaning {
    private static let nothingNewName = "nothingNew"

    /// The meaning of a name in a mapping file; `nil` where there is none.
    public init?(name: String) {
        if let status = ReportedStatus(rawValue: name) {
            self = .status(status)
        } else if name == Self.nothingNewName {
            self = .nothingNew
        } else if name == Missing.unrecognised.rawValue {
            self = .unrecognised
        } else if let missing = Missing(rawValue: name) {
            self = .missing(missing)
        } else {
            return nil
        }
    }

    /// The name in a mapping file: a status, a kind of missing, or `nothingNew`. A word that is kept and not interpreted is
    /// `unrecognised`.
    public var name: String {
        switch self {
        case .status(let status): status.rawValue
        case .missing(let missing): missing.rawValue
        case .nothingNew: Self.nothingNewName
        case .unrecognised: Missing.unrecognised.rawValue
        }
    }

    /// Every name that a mapping file may give.
    public static let names =
        ReportedStatus.allCases.map(\.rawValue) + [nothingNewName] + Missing.allCases.map(\.rawValue)
}
