import CSVReading
import OGPCatalogues

/// Where each column of an export stands: recognised by name, never by position.
struct OGPLayout {
    /// A policy-area column.
    struct Tag {
        let column: Int
        let name: String
    }

    /// The generation.
    let generation: OGPGeneration
    /// The policy-area columns in order.
    let tags: [Tag]
    /// Tags of the generation's list for which the export has no column.
    let lackingTags: [String]
    /// Columns with a header that no export is known to have.
    let unknown: [Int]
    /// Columns whose cells are kept beside the commitment: unknown ones, and known ones that no measure uses.
    let extra: [Int]
    /// Tag columns that no version of the list has.
    let unknownTags: [Int]
    private let columns: [Int]

    /// The layout of a table; `nil` where it is no commitments export.
    init?(_ header: CSVHeader, catalogue: PolicyAreaCatalogue) {
        var columns = [Int](repeating: -1, count: OGPField.allCases.count)
        var tagColumns: [Int] = []
        var rest: [Int] = []
        var kept: [Int] = []
        var recognised: Set<OGPField> = []
        for column in header.columns {
            let key = OGPHeaderKey(column.name)
            if key.text.isEmpty { continue }
            if let field = OGPHeaderKey.fields[key] {
                if field == .kept {
                    kept.append(column.index)
                    continue
                }
                let isFirst = columns[field.rawValue] < 0
                if isFirst { columns[field.rawValue] = column.index }
                recognised.insert(field)
                if field == .openParliamentPlan { tagColumns.append(column.index) }
                if !isFirst, field != .ignored { kept.append(column.index) }
            } else if catalogue.knows(PolicyAreaKey(CellText.kept(column.name))) {
                tagColumns.append(column.index)
            } else {
                rest.append(column.index)
            }
        }
        guard let generation = OGPGeneration(recognised: recognised) else { return nil }
        self.generation = generation
        // The older exports have a column of the same name that sums the tags.
        if generation != .dataset2024 { columns[OGPField.flagSum.rawValue] = -1 }
        self.columns = columns
        let block = (tagColumns.min() ?? 0)..<(tagColumns.max() ?? 0)
        unknownTags = generation == .dataset2024 ? rest.filter(block.contains) : []
        let unknownTags = Set(unknownTags)
        unknown = rest.filter { !unknownTags.contains($0) }
        extra = (kept + unknown).sorted()
        let keys = Set(tagColumns.map { PolicyAreaKey(CellText.kept(header.columns[$0].name)) })
        lackingTags = (catalogue.vocabulary(generation.vocabulary)?.tags ?? []).map(\.name)
            .filter { !keys.contains(PolicyAreaKey($0)) }
        tags = (tagColumns + unknownTags).sorted().map { Tag(column: $0, name: CellText.kept(header.columns[$0].name)) }
    }

    /// Whether a table with these headers is a commitments export.
    static func recognises(_ headers: [String]) -> Bool {
        OGPGeneration(recognised: Set(headers.compactMap { OGPHeaderKey.fields[OGPHeaderKey($0)] })) != nil
    }

    /// The column of a field; `nil` where the export has none.
    func column(_ field: OGPField) -> Int? {
        let column = columns[field.rawValue]
        return column < 0 ? nil : column
    }

    /// Whether a column is missing that scores need and every export of this generation has.
    func lacks(_ field: OGPField) -> Bool {
        guard column(field) == nil else { return false }
        switch field {
        case .relevant, .impact, .completionMidTerm: return true
        case .completionEndOfTerm: return generation == .dataset2024 || generation == .explorer2016
        case .verifiable, .potentialForResults, .openedGovernment, .earlyResults, .planID:
            return generation == .dataset2024
        case .submitted: return generation == .dataset2024 || generation == .explorer2016
        default: return false
        }
    }

    /// Whether the export has milestone rows.
    var hasMilestones: Bool { column(.milestoneNumber) != nil }
}
