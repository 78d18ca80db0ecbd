import OGPCatalogues
import OGPModel

/// The statuses of the tracker, by code and by its words in English and French.
enum CanadaStatus {
    /// The tracker's list. Source: the public schema of the tracker.
    private static let list: [String: ReportedStatus] = [
        "ns": .notStarted, "not started": .notStarted, "non commence": .notStarted,
        "lp": .limited, "limited progress": .limited, "progres limite": .limited,
        "sp": .substantial, "substantial progress": .substantial, "progres important": .substantial,
        "c": .complete, "complete": .complete, "realise": .complete,
    ]

    /// The status of the list that a cell holds; `nil` for anything else. A label may follow the code behind a colon.
    static func listed(_ cell: String) -> ReportedStatus? {
        list[FoldedText(cell.firstIndex(of: ":").map { String(cell[..<$0]) } ?? cell).text]
    }

    /// What a cell says: a status of the list, otherwise what the status vocabulary makes of its words.
    static func status(_ cell: String, _ words: StatusWords) -> Coded<ReportedStatus> {
        listed(cell).map { .coded($0) } ?? words.status(cell)
    }
}
