public import OGPModel

extension RepositoryUpdate {
    /// An update with what it shows.
    public static func added(
        _ iso: String, _ phases: Set<ProcessPhase>, _ commitments: [CommitmentID] = []
    ) -> RepositoryUpdate {
        RepositoryUpdate(
            date: .on(iso), phases: phases, commitments: commitments, text: "Update of \(iso)",
            evidence: [.page("repository/\(iso)", .document)], attribution: .sample)
    }
}
