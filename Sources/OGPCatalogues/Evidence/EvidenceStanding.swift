public import OGPModel

/// What is given as evidence, taken together. What usable evidence shows is not judged.
public enum EvidenceStanding: Sendable, Hashable {
    /// At least one address or text of its own.
    case usable
    /// Only words that point elsewhere.
    case elsewhere(String)
    /// Only words that say that there is none, that it is to come or that the question does not apply.
    case denied(String)
    /// Nothing.
    case nothing

    /// What some pieces of evidence are together: the best of them counts.
    public init(_ evidence: [Evidence], words: EvidenceWords) {
        var standing = EvidenceStanding.nothing
        for piece in evidence {
            switch EvidenceStanding(piece, words: words) {
            case .usable:
                self = .usable
                return
            case .elsewhere(let text): standing = .elsewhere(text)
            case .denied(let text):
                if case .elsewhere = standing { continue }
                standing = .denied(text)
            case .nothing: continue
            }
        }
        self = standing
    }

    private init(_ piece: Evidence, words: EvidenceWords) {
        let link = piece.link ?? ""
        if let first = link.first(where: { !$0.isWhitespace }), !"/#.".contains(first) {
            self = .usable
            return
        }
        let text = piece.text.isEmpty ? link : piece.text
        if text.allSatisfy(\.isWhitespace) {
            self = .nothing
            return
        }
        switch words.kind(of: text) {
        case nil: self = .usable
        case .elsewhere: self = text.contains("://") ? .usable : .elsewhere(text)
        case .some(.none), .notApplicable, .pending: self = .denied(text)
        }
    }
}
