import ByteReading
import Findings
import OGPModel

extension DigitalStrategyReader {
    /// What the head of the report shows.
    func reportHead<Sink: FindingSink>(
        _ member: OrganisationMembers.Resolved, day: CivilDate?, _ sink: inout Sink
    ) {
        let position = SourcePosition(file: input.name, line: 1, element: "/report")
        if outline.agency.isEmpty {
            sink.report(
                .strategyNoAgency,
                Finding(.strategyNoAgency, "The report names no agency.", at: position, field: "agency"))
        } else if !member.isMember {
            sink.report(
                .strategyNoMember,
                Finding(
                    .strategyNoMember, "\"\(outline.agency)\" is no member that the catalogue knows.",
                    at: decoder.agencyCell?.position ?? position, field: "agency", value: outline.agency))
        }
        if day == nil {
            let what = outline.generated.isEmpty ? "does not say when it was generated" : "has a stamp that is no day"
            sink.report(
                .strategyNoDay,
                Finding(
                    .strategyNoDay, "The report \(what); its statements stay undated.", at: position,
                    field: "generated",
                    value: outline.generated.isEmpty ? nil : outline.generated))
        }
    }

    /// What is odd about one item.
    mutating func report<Sink: FindingSink>(
        _ item: DigitalStrategyItem, _ place: DigitalStrategyTree.Place, id: String, _ sink: inout Sink
    ) {
        if let problem = place.problem { report(problem, of: item, id, &sink) }
        if item.id.isEmpty {
            sink.report(
                .strategyNoID,
                Finding(
                    .strategyNoID, "The item has no id; \(id) is made of its text.", at: item.position, field: "id",
                    commitment: id))
        } else if !ids.insert(item.id).inserted {
            sink.report(
                .strategyRepeatedID,
                Finding(
                    .strategyRepeatedID, "The id \(item.id) stands at an item before this one too.", at: item.position,
                    field: "id", value: item.id, commitment: id))
        }
        if item.text.isEmpty {
            sink.report(
                .strategyNoText,
                Finding(
                    .strategyNoText, "The item does not say what is to be done.", at: item.position, field: "text",
                    commitment: id))
        }
        if item.isRagged { reportRagged(item, id, &sink) }
    }

    private func report<Sink: FindingSink>(
        _ problem: DigitalStrategyTree.Problem, of item: DigitalStrategyItem, _ id: String, _ sink: inout Sink
    ) {
        let (code, message): (FindingCode, String) =
            switch problem {
            case .foundByID(let parent):
                (
                    .strategyParentByID,
                    "No item is called \(item.parent); the item is placed below \(parent) by its own id."
                )
            case .otherBranch:
                (.strategyOtherBranch, "The item \(item.id) names \(item.parent) as its parent, and stands below it.")
            case .noParent:
                (.strategyNoParent, "No item is called \(item.parent), and none begins the id \(item.id).")
            case .circle:
                (.strategyNoParent, "The item \(item.id) and its parent \(item.parent) lie below one another.")
            }
        let parent = item.element.child("parent") ?? item.element
        sink.report(
            code,
            Finding(code, message, at: parent.position, field: "parent", value: item.parent, commitment: id))
    }

    private func reportRagged<Sink: FindingSink>(_ item: DigitalStrategyItem, _ id: String, _ sink: inout Sink) {
        let lengths = item.fields.filter { !$0.isEmpty }.map { "\($0.name) has \($0.values.count)" }
        sink.report(
            .strategyRaggedLists,
            Finding(
                .strategyRaggedLists,
                "The item \(item.id) has \(item.records) records, but \(lengths.joined(separator: ", ")).",
                at: item.position, field: "fields", commitment: id))
    }

    /// What can be said only once the whole report was read.
    func reportEnd<Sink: FindingSink>(_ sink: inout Sink) {
        if let first = emptyRecords.first {
            sink.report(
                .strategyEmptyRecords,
                Finding(
                    .strategyEmptyRecords, "Records of repeated items without any answer: \(emptyRecords.count).",
                    at: first))
        }
        if let first = unknown.first {
            sink.report(
                .strategyUnknownElements,
                Finding(
                    .strategyUnknownElements,
                    "The questionnaire does not have \(unknown.words).", at: first, value: unknown.names.first))
        }
    }
}
