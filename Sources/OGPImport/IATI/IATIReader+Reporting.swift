import ByteReading
import Findings
import OGPCatalogues
import OGPModel
import XMLReading

extension IATIReader {
    /// What the root element shows.
    func reportHead<Sink: FindingSink>(_ sink: inout Sink) {
        let position = SourcePosition(file: input.name, line: 1, element: "/" + outline.root.local)
        if outline.root.local == "iati-activity" {
            sink.report(
                .iatiSingleActivity,
                Finding(.iatiSingleActivity, "The document is a single activity, cut out of its file.", at: position))
        } else if !IATIFormat().description.generations.contains(version) {
            let what = version.isEmpty ? "states no version" : "states the version \"\(version)\", which does not exist"
            sink.report(
                .iatiVersion,
                Finding(
                    .iatiVersion, "The file \(what).", at: position, field: "version",
                    value: version.isEmpty ? nil : version))
        }
    }

    /// What is odd about one activity.
    mutating func report<Sink: FindingSink>(
        _ found: IATIActivity, id: String, problems: [IATIHierarchy.Problem], _ sink: inout Sink
    ) {
        if found.id.isEmpty {
            sink.report(
                .iatiNoIdentifier,
                Finding(
                    .iatiNoIdentifier, "The activity has no identifier; \(id) is made of its publisher and texts.",
                    at: found.position, field: "iati-identifier", commitment: id))
        }
        if found.reporter.label(decoder.words).isEmpty {
            sink.report(
                .iatiNoPublisher,
                Finding(
                    .iatiNoPublisher, "The activity does not say who reports it.", at: found.position,
                    field: "reporting-org", commitment: id))
        }
        for problem in problems { report(problem, of: found, id, &sink) }
        let nameless = IATIOrganisations(found, words: decoder.words).nameless
        for _ in 0..<nameless { tally.nameless.note(found.position) }
        IATICheck(decoder: decoder, activity: found, id: id).report(into: &tally, &sink)
    }

    private func report<Sink: FindingSink>(
        _ problem: IATIHierarchy.Problem, of found: IATIActivity, _ id: String, _ sink: inout Sink
    ) {
        let (code, message, value): (FindingCode, String, String) =
            switch problem {
            case .missingParent(let parent):
                (.iatiMissingParent, "The parent \(parent) is not in the file.", parent)
            case .severalParents(let parents):
                (.iatiRelation, "\(parents.count) parents are in the file; \(parents[0]) counts.", parents[0])
            case .circle(let parent):
                (.iatiRelation, "The activity and its parent \(parent) lie below one another.", parent)
            case .notNamed(let parent):
                (.iatiRelation, "\(parent) names this activity as its child, but is not named as its parent.", parent)
            }
        let place = found.element.children("related-activity").first { $0.attribute("ref") == value } ?? found.element
        sink.report(
            code,
            Finding(code, message, at: place.position, field: "related-activity", value: value, commitment: id))
    }

    func reportRepeated<Sink: FindingSink>(_ plan: ActionPlan, _ sink: inout Sink) {
        sink.report(
            .iatiRepeatedPlan,
            Finding(
                .iatiRepeatedPlan, "The parent activity \(plan.id) stands in the file before this one too.",
                at: plan.source, field: "iati-identifier", value: plan.id.text))
    }

    func reportResults<Sink: FindingSink>(of plan: ActionPlan, count: Int, _ sink: inout Sink) {
        let results = count == 1 ? "1 result" : "\(count) results"
        sink.report(
            .iatiResultsOfPlan,
            Finding(
                .iatiResultsOfPlan, "The parent activity \(plan.id) has \(results) of its own.", at: plan.source,
                field: "result", value: plan.id.text))
    }

    func reportNoMember<Sink: FindingSink>(_ name: String, _ reporter: IATIOrganisation, _ sink: inout Sink) {
        sink.report(
            .iatiNoMember,
            Finding(
                .iatiNoMember, "\"\(name)\" is no member that the catalogue knows.",
                at: reporter.element?.position ?? SourcePosition(file: input.name), field: "reporting-org", value: name)
        )
    }

    /// What can be said only once the whole file was read.
    func reportEnd<Sink: FindingSink>(_ sink: inout Sink) {
        let counts: [(Occurrences, FindingCode, String)] = [
            (tally.placeholders, .iatiPlaceholders, "Targets, actuals or baselines that hold a placeholder"),
            (tally.slices, .iatiSlices, "Targets, actuals or baselines that speak of parts"),
            (tally.nameless, .iatiNamelessOrganisation, "Organisations with neither a name nor an identifier"),
        ]
        for (count, code, what) in counts {
            guard let first = count.first else { continue }
            sink.report(code, Finding(code, "\(what): \(count.count).", at: first))
        }
        if let first = unknown.first {
            sink.report(
                .iatiUnknownElements,
                Finding(
                    .iatiUnknownElements, "The standard does not have \(unknown.words).", at: first,
                    value: unknown.names.first))
        }
    }
}
