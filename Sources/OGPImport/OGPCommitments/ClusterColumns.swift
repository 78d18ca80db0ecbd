import CSVReading
import OGPModel

/// Reads which commitments share one assessment, from the list of ids that the dataset prints for a cluster.
struct ClusterColumns {
    private let members: Int?
    private var places: [CellKey: Int] = [:]
    private var known: [String: Int] = [:]
    /// The keys of the shared assessments so far.
    private(set) var keys: [String] = []

    init(_ layout: OGPLayout) { members = layout.column(.clusterMembers) }

    /// The place of the current record's cluster in ``keys``; `nil` where it is assessed on its own.
    mutating func read(_ reader: borrowing CSVReader) -> Int? {
        guard let members, reader.fingerprint(members) != Self.notCollected else { return nil }
        let key = CellKey(reader, members)
        if let place = places[key] { return place < 0 ? nil : place }
        let ids = Self.ids(reader.text(members))
        guard ids.count > 1 else {
            places[key] = -1
            return nil
        }
        let text = ids.map(\.text).sorted().joined(separator: " ")
        let place = known[text] ?? keys.count
        if place == keys.count {
            known[text] = place
            keys.append(text)
        }
        places[key] = place
        return place
    }

    /// The commitments of a cell such as `GR0084, GR0085`.
    static func ids(_ text: String) -> [CommitmentID] {
        if CellText.missing(CellText.trimmed(text)) != nil { return [] }
        return text.split { ",;".contains($0) || $0.isWhitespace }.map { CommitmentID($0.uppercased()) }
    }

    private static let notCollected = FieldFingerprint("ND")
}
