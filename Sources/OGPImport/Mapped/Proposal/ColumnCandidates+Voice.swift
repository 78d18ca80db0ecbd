import OGPModel

extension ColumnCandidates {
    /// Who speaks in the column, as far as its header says.
    var voice: AssessorRole? {
        let folded = FoldedText(profile.header.replacing("_", with: " "))
        return Self.voices.first { $0.words.contains { " \(folded.text) ".contains(" \($0) ") } }?.role
    }

    private static let voices: [(role: AssessorRole, words: [String])] = [
        (.irm, ["irm", "mri", "mecanismo de revision independiente", "independent reporting mechanism"]),
        (
            .civilSociety,
            [
                "civil society", "sociedad civil", "societe civile", "sociedade civil", "zivilgesellschaft", "cso",
                "csos",
                "osc", "ong", "ngo",
            ]
        ),
        (
            .government,
            ["government", "gobierno", "gouvernement", "governo", "regierung", "gov", "dependencia", "self assessment"]
        ),
    ]
}

extension TableField {
    /// The fields of which statements are made.
    static let ofStatements: Set<TableField> = [.status, .percent, .progress, .challenges, .evidence]
}
