/// What kind of contact detail was found.
enum ContactKind: Sendable, Hashable {
    case mailbox
    case telephone
    case credentials

    /// One of this kind.
    var count: RedactionCount {
        switch self {
        case .mailbox: RedactionCount(emailAddresses: 1)
        case .telephone: RedactionCount(telephoneNumbers: 1)
        case .credentials: RedactionCount(credentials: 1)
        }
    }
}
