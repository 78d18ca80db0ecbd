import Findings
import OGPModel

/// A commitment under construction, with the milestones that the rows so far give it.
struct MappedEntry {
    let plan: Int
    let name: MappedName
    var commitment: Commitment
    /// The statements about the commitment itself.
    var statements: [MappedStatement] = []
    var milestones: [MappedMilestone] = []
    /// The place of a milestone by what its rows have in common.
    var places: [String: Int] = [:]

    init(_ commitment: Commitment, _ name: MappedName, plan: Int) {
        self.plan = plan
        self.name = name
        self.commitment = commitment
    }

    /// Fills in texts that earlier rows did not state.
    ///
    /// - Returns: The headers of cells that state something else than an earlier row; they are kept beside it.
    mutating func merge(_ other: Commitment, _ cells: MappedCells) -> [String] {
        var differing: [String] = []
        let texts: [(WritableKeyPath<Commitment, String>, TableField)] = [
            (\.title, .commitmentTitle), (\.fullText, .commitmentText), (\.heading, .commitmentHeading),
            (\.number, .commitmentNumber),
        ]
        for (path, field) in texts {
            let text = other[keyPath: path]
            if text.isEmpty || text == commitment[keyPath: path] { continue }
            if commitment[keyPath: path].isEmpty {
                commitment[keyPath: path] = text
            } else if let header = cells[field].first?.column.header {
                let extra = ExtraCell(header: header, text: text)
                if !commitment.extra.contains(extra) { commitment.extra.append(extra) }
                if FoldedText(text) != FoldedText(commitment[keyPath: path]) { differing.append(header) }
            }
        }
        if commitment.answers.isEmpty { commitment.answers = other.answers }
        for text in other.translations
        where !commitment.translations.contains(where: { $0.part == text.part && $0.language == text.language }) {
            commitment.translations.append(text)
        }
        let areas = other.policyAreas.present.filter { !commitment.policyAreas.present.contains($0) }
        commitment.policyAreas.present += areas
        commitment.policyAreas.coded += areas.count
        return differing
    }

    /// Adds what a row says about the commitment itself.
    mutating func add(_ item: MappedItem) {
        if commitment.lead.isEmpty { commitment.lead = item.lead }
        if commitment.supporting.isEmpty { commitment.supporting = item.supporting }
        if !commitment.start.isStated { commitment.start = item.start }
        if !commitment.end.isStated { commitment.end = item.end }
        commitment.translations += item.translations.filter { !commitment.translations.contains($0) }
        commitment.evidence += item.evidence.filter { !commitment.evidence.contains($0) }
        commitment.extra += item.extra.filter { !commitment.extra.contains($0) }
        statements += item.statements
    }

    /// Gives the commitment the institutions of its milestones; a milestone keeps its own only where they differ.
    mutating func gatherInstitutions() {
        for milestone in commitment.milestones {
            commitment.lead += milestone.lead.filter { !commitment.lead.contains($0) }
            commitment.supporting += milestone.supporting.filter { !commitment.supporting.contains($0) }
        }
        for index in commitment.milestones.indices {
            if commitment.milestones[index].lead == commitment.lead { commitment.milestones[index].lead = [] }
            if commitment.milestones[index].supporting == commitment.supporting {
                commitment.milestones[index].supporting = []
            }
        }
    }
}
