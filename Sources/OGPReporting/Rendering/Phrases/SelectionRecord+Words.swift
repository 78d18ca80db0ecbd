extension SelectionRecord {
    /// Whether it picks commitments out of plans, so that figures of a plan are not those of the whole plan.
    var picksCommitments: Bool { parts.contains { ["commitment", "theme", "lead"].contains($0.name) } }

    /// Whether themes count as they were suggested from texts.
    var acceptsSuggestions: Bool { parts.contains { $0.name == "acceptSuggestions" } }

    /// The members asked for by name.
    var members: [String] {
        guard case .texts(let names)? = parts.first(where: { $0.name == "member" })?.value else { return [] }
        return names
    }

    /// Whether only the newest plan of each member was asked for.
    var isCurrent: Bool { parts.contains { $0.name == "current" } }
}
