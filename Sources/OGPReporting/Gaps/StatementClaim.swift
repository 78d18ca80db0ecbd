import OGPModel

/// What some assessors claim of one item now: their latest status, and the run of their statements that repeat it. Evidence given
/// with any of the run is evidence for it; a statement that says nothing new does not take it away.
struct StatementClaim {
    /// The status.
    let status: ReportedStatus
    /// The statements that say so without another status between them, in the order of time.
    let run: [Assessment]
    /// The latest of them that names the status.
    let latest: Assessment
    /// What the same assessors said before, in the order of time.
    let earlier: [Assessment]

    /// The claim; `nil` where these assessors name no status.
    init?(_ statements: [Assessment], by roles: Set<AssessorRole>) {
        let own = statements.filter { roles.contains($0.role) }
        guard let last = own.last(where: { $0.status.isCoded || $0.status.missing == .unrecognised }),
            let status = last.status.value
        else { return nil }
        let first = own.lastIndex { $0.status.isCoded && $0.status.value != status }.map { $0 + 1 } ?? 0
        self.status = status
        latest = last
        run = Array(own[first...])
        earlier = Array(own[..<first])
    }
}
