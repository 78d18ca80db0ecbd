import CSVReading
import OGPModel

/// Reads what a commitment belongs to.
struct KindColumn {
    private let openParliament: Int?

    init(_ layout: OGPLayout) { openParliament = layout.column(.openParliamentPlan) }

    /// The kind of the current record; standalone where it has no plan.
    func read(_ reader: borrowing CSVReader, hasPlan: Bool) -> CommitmentKind {
        if let openParliament, reader.fingerprint(openParliament) == Self.one { return .openParliament }
        return hasPlan ? .actionPlan : .standalone
    }

    private static let one = FieldFingerprint("1")
}
