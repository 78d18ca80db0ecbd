/// What a piece of evidence must have beside being recorded.
public enum EvidenceNeed: String, Sendable, Hashable, CaseIterable {
    /// A day.
    case date
    /// A link.
    case link
    /// That results of the plan were presented.
    case results
    /// That comments were recorded.
    case comments
    /// That anybody interested could come.
    case open
}
