import ByteReading
import CSVReading
import Findings
import OGPCatalogues

/// A first look at a plan table: what it says of itself, its plans with their rows, and rows that stand apart from their
/// commitment. Commitments whose rows follow them are not kept.
struct PlanTableSurvey {
    /// A plan with its rows.
    struct Plan {
        let item: PlanItem
        var rows: [PlanRow] = []
    }

    /// What the file says of itself: names, values and where they stand.
    private(set) var head: [(name: String, value: String, position: SourcePosition)] = []
    /// The plans in the order of the table.
    private(set) var plans: [Plan] = []
    /// Rows that stand apart from their commitment, by its id or number.
    private(set) var displaced: [String: [PlanRow]] = [:]
    /// Rows of plans that the table does not describe.
    private(set) var orphans: [PlanRow] = []

    /// Looks over a table.
    ///
    /// - Throws: what reading the table throws.
    init(_ input: InputFile, options: CSVOptions, isExact: Bool) throws {
        var ignored = FindingTally()
        var table = try CSVTable(input, options: options.withoutDigest, sink: &ignored)
        let columns = PlanTableColumns(table.header)
        var place = PlanRowPlace()
        var ofPlans: [(plan: String, above: Int?, row: PlanRow)] = []
        while try table.next(&ignored) {
            let links = columns.links(table.reader)
            switch place.next(
                links, id: columns.text("id", table.reader), number: columns.text("number", table.reader))
            {
            case .file:
                head.append(
                    (columns.text("name", table.reader), columns.text("text", table.reader), table.reader.position))
            case .plan: plans.append(Plan(item: columns.item(.actionPlan, table.reader, isExact: isExact)))
            case .ofPlan(let id):
                let row = columns.row(links, table.reader, isExact: isExact)
                ofPlans.append((id, plans.isEmpty ? nil : plans.count - 1, row))
            case .displaced(let key):
                displaced[key, default: []].append(columns.row(links, table.reader, isExact: isExact))
            case .commitment, .ofCommitment, .comment, .unknown: continue
            }
        }
        for (id, above, row) in ofPlans {
            if let index = id.isEmpty ? above : plans.firstIndex(where: { $0.item.text("id") == id }) {
                plans[index].rows.append(row)
            } else {
                orphans.append(row)
            }
        }
    }
}

extension PlanTableColumns {
    /// The current record as a row of a commitment or plan.
    func row(_ links: PlanLinks, _ reader: borrowing CSVReader, isExact: Bool) -> PlanRow {
        guard let kind = PlanItemKind(rawValue: links.record) else {
            return PlanRow(content: .translation, links: links, item: item(.extra, reader, isExact: isExact))
        }
        return PlanRow(content: .item, links: links, item: item(kind, reader, isExact: isExact))
    }
}
