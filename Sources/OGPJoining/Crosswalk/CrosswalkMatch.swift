public import Findings

/// A reviewed match: the id of an item in one source, and the id under which the other sources have it.
public struct CrosswalkMatch: Sendable, Hashable {
    /// What is matched.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A plan.
        case plan
        /// A commitment.
        case commitment
        /// A milestone.
        case milestone
    }

    /// What is matched.
    public let kind: Kind
    /// The id in its own source; with `within` also the number printed there.
    public let from: String
    /// The id that counts.
    public let to: String
    /// The plan of a commitment, or the commitment of a milestone, by its own source's id; empty where `from` alone tells.
    public let within: String
    /// Where the match stands.
    public let source: SourcePosition

    /// A match.
    public init(_ kind: Kind, from: String, to: String, within: String = "", source: SourcePosition) {
        self.kind = kind
        self.from = from
        self.to = to
        self.within = within
        self.source = source
    }

    /// What is matched, apart from the id that it is matched with.
    struct Subject: Hashable {
        let kind: Kind
        let id: String
        let within: String
    }

    var subject: Subject { Subject(kind: kind, id: from, within: within) }
    var target: Subject { Subject(kind: kind, id: to, within: within) }

    /// What it is called in messages.
    var name: String {
        let owner = within.isEmpty ? "" : " of \(within)"
        return "the \(kind.rawValue) \(from)\(owner)"
    }
}
