import CSVReading
import OGPModel

/// Reads one record's ratings and what it is grouped by.
struct RowDecoder {
    private(set) var ratings: RatingDecoder
    private(set) var members: MemberColumns
    private(set) var plans: PlanColumns
    private var clusters: ClusterColumns
    private let kinds: KindColumn
    var years: YearColumns

    init(_ layout: OGPLayout, catalogues: ImportCatalogues) {
        ratings = RatingDecoder(layout)
        members = MemberColumns(layout, catalogue: catalogues.members)
        plans = PlanColumns(layout)
        clusters = ClusterColumns(layout)
        kinds = KindColumn(layout)
        years = YearColumns(layout, dates: DateTextReader(words: catalogues.dateWords))
    }

    /// Reads the current record. Places in the row refer to `names`, to which new ones are added.
    mutating func read(
        _ reader: borrowing CSVReader, into row: inout RatedRow, names: inout RowNames, _ issues: inout [CellIssue]
    ) {
        row.ratings = ratings.packed(reader, &issues)
        readGroups(reader, into: &row, &issues)
        while names.members.count < members.members.count {
            names.members.append(members.members[names.members.count].reference)
        }
        while names.plans.count < plans.plans.count { names.plans.append(plans.plans[names.plans.count]) }
        while names.clusters.count < clusters.keys.count { names.clusters.append(clusters.keys[names.clusters.count]) }
    }

    /// Reads the current record with its ratings in full.
    mutating func read(
        _ reader: borrowing CSVReader, into row: inout RatedRow, _ issues: inout [CellIssue]
    ) -> CommitmentRatings {
        let ratings = ratings.read(reader, &issues)
        readGroups(reader, into: &row, &issues)
        return ratings
    }

    private mutating func readGroups(
        _ reader: borrowing CSVReader, into row: inout RatedRow, _ issues: inout [CellIssue]
    ) {
        row.submitted = years.read(reader, &issues).value
        row.member = members.read(reader)
        row.plan = plans.read(reader, member: members.members[row.member].reference, at: row.member)
        row.cluster = clusters.read(reader)
        row.kind = kinds.read(reader, hasPlan: row.plan != nil)
    }
}
