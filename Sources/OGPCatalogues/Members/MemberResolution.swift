/// What a name or a code stands for.
public enum MemberResolution: Sendable, Hashable {
    /// One member, found by this name of it. A code, prefix or slug is answered with the name that OGP prints today.
    case resolved(Member, via: MemberName)
    /// Several members share the name, in the order of the catalogue.
    case ambiguous([Member])
    /// No member has it. The nearest names are suggestions for a person, never a match.
    case unknown(nearest: [Member])

    /// The member, where there is exactly one.
    public var member: Member? {
        if case .resolved(let member, via: _) = self { return member }
        return nil
    }
}
