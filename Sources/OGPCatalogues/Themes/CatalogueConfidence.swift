/// How sure an entry of a catalogue is. Whatever is not confirmed says so wherever it is shown.
public enum CatalogueConfidence: String, Sendable, Hashable, CaseIterable {
    /// Read on the body's own page or a copy of it.
    case confirmed
    /// Confirmed in part; the note says which.
    case partly
    /// Read only in another's account of it.
    case secondHand = "second-hand"
    /// Stated in the document named as the source, and seen nowhere else.
    case stated
    /// From general knowledge: to be checked before anyone relies on it.
    case unverified
    /// This project's own proposal.
    case ours

    /// The confidence as words for people.
    public var words: String {
        switch self {
        case .confirmed: "confirmed"
        case .partly: "confirmed in part"
        case .secondHand: "unverified: read in another's account only"
        case .stated: "as its source states it, not checked elsewhere"
        case .unverified: "unverified"
        case .ours: "this project's own"
        }
    }
}
