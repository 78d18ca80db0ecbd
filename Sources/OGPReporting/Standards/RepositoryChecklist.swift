import OGPCatalogues
import OGPModel
import OGPScoring

/// What the repository of a plan should hold, each item ticked where the record shows it with a link.
enum RepositoryChecklist {
    /// One item.
    struct Item {
        let title: String
        let isThere: Bool
        let detail: String
    }

    static func items(_ assessment: StandardsAssessment) -> [Item] {
        guard assessment.edition?.requirements.contains(where: { $0.title == "Repository" }) == true else { return [] }
        let record = assessment.record
        var items = [
            Item(
                title: "The repository has a public address",
                isThere: record.repositories.contains { !$0.link.isEmpty },
                detail: record.repositories.first { !$0.link.isEmpty }?.link ?? ""),
            linked("The timeline of the co-creation", record.timelines.map(\.evidence)),
            linked("The activities of outreach", record.outreach.map(\.evidence)),
            linked("The mechanism for input", record.inputPeriods.map(\.evidence)),
            responses(record),
            linked("The rules of the space for dialogue", record.forums.map(\.rules)),
            linked("The minutes of each meeting", record.meetings.map { $0.evidence.filter { $0.kind == .minutes } }),
        ]
        if let start = record.dates.start.day, start <= assessment.asOf {
            items.append(commitments(assessment))
        }
        return items
    }

    /// An item that is whole if each of its parts has a link, and there is one.
    private static func linked(_ title: String, _ parts: [[ProcessEvidence]]) -> Item {
        let shown = parts.filter { evidence in evidence.contains { !$0.link.isEmpty } }.count
        let detail =
            parts.isEmpty ? "None is recorded." : "\(CountPhrase(shown, of: parts.count).text) recorded with a link."
        return Item(title: title, isThere: shown > 0 && shown == parts.count, detail: detail)
    }

    private static func responses(_ record: ProcessRecord) -> Item {
        let tally = ResponseTally(record)
        let isWhole = tally.hasResponseToAll || (tally.contributions > 0 && tally.answered == tally.contributions)
        return Item(
            title: "The contributions and the responses to them", isThere: isWhole,
            detail: tally.hasResponseToAll
                ? "A response to all is recorded."
                : tally.contributions == 0
                    ? "None is recorded." : "\(CountPhrase(tally.answered, of: tally.contributions).text) answered.")
    }

    private static func commitments(_ assessment: StandardsAssessment) -> Item {
        let shown = Set(assessment.record.repositories.flatMap(\.updates).flatMap(\.commitments))
        let missing = assessment.process.commitments.filter { !shown.contains($0) }
        let isKnown = !assessment.process.commitments.isEmpty
        return Item(
            title: "Evidence of the implementation of each commitment", isThere: isKnown && missing.isEmpty,
            detail: !isKnown
                ? "The plan's commitments are not in the inputs."
                : missing.isEmpty ? "" : "Missing: \(missing.map(\.text).joined(separator: ", ")).")
    }
}
