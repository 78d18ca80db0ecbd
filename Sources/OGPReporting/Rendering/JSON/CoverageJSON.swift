import OGPJoining
import OGPModel
import OGPScoring

/// Writes a coverage report as `ogp.coverage.v1`.
public enum CoverageJSON {
    /// The document's schema id.
    public static let schema = "ogp.coverage.v1"

    /// The document.
    public static func document(_ report: CoverageReport, frame: ResultFrame) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.object("menu") { $0.menu(report.menu) }
            json.member("commitments", report.commitments)
            json.member("withoutPlan", report.withoutPlan)
            json.array("ladder") { json in
                for area in report.menu.areas {
                    json.object { json in
                        json.member("area", area.id)
                        json.object("plans") { json in
                            for step in report.ladder(of: area.id) { json.member(step.state.label, step.plans) }
                        }
                    }
                }
            }
            json.array("plans") { json in
                for plan in report.plans { json.object { write(plan, &$0) } }
            }
            if let context = report.context { json.object("context") { $0.context(context) } }
        }
        return json
    }

    private static func write(_ plan: CoverageReport.Plan, _ json: inout JSONWriter) {
        json.member("id", plan.facts.id.text)
        json.member("name", plan.facts.displayName)
        json.member("member", plan.facts.member.name)
        json.member("memberCode", orNull: plan.facts.member.code)
        json.member("submitted", orNull: plan.facts.submitted)
        json.member("endYear", orNull: plan.facts.endYear)
        json.member("commitments", plan.commitments)
        json.member("completeness", plan.completeness.label)
        json.member("because", plan.completeness.reason)
        json.array("areas") { json in
            for standing in plan.areas { json.object { write(standing, &$0) } }
        }
    }

    private static func write(_ standing: CoverageReport.Standing, _ json: inout JSONWriter) {
        let cell = standing.cell
        json.member("area", standing.area.id)
        json.member("state", standing.state.label)
        json.member("because", ifPresent: standing.because)
        json.member("coded", cell.coded)
        json.member("notCoded", cell.notCoded)
        json.member("assessed", cell.assessed)
        json.object("verifiable") { $0.assessed(cell.verifiable) }
        json.object("ambitious") { $0.assessed(cell.ambitious) }
        json.object("complete") { $0.assessed(cell.complete) }
        json.object("results") { $0.assessed(cell.results) }
        json.array("commitments") { json in
            for commitment in cell.commitments { json.object { $0.covered(commitment) } }
        }
    }
}

extension JSONWriter {
    /// Writes a menu into the open object.
    mutating func menu(_ menu: CoverageMenu) {
        member("source", menu.source)
        array("areas") { json in
            for area in menu.areas {
                json.object { json in
                    json.member("id", area.id)
                    json.member("name", area.name)
                    json.object("tags") { json in
                        for (vocabulary, tags) in area.tags.sorted(by: { $0.key > $1.key }) {
                            json.member(vocabulary, tags)
                        }
                    }
                    if !area.ownTags.isEmpty { json.member("ownTags", area.ownTags) }
                }
            }
        }
    }

    /// Writes how many of those assessed are so into the open object.
    mutating func assessed(_ count: AssessedCount) {
        member("assessed", count.assessed)
        member("count", count.count)
    }

    /// Writes a commitment of an area into the open object.
    mutating func covered(_ commitment: CoveredCommitment) {
        member("id", commitment.id.text)
        member("plan", orNull: commitment.plan?.text)
        member("member", commitment.member)
        member("submitted", orNull: commitment.submitted)
        member("title", commitment.title)
        member("rung", commitment.rung.rawValue)
        member("verifiable", orNull: commitment.isVerifiable)
        member("ambitious", orNull: commitment.isAmbitious)
        member("complete", orNull: commitment.isComplete)
        member("results", orNull: commitment.hasResults)
        if commitment.isAccepted { member("acceptedTheme", true) }
    }
}
