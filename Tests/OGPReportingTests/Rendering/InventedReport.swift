import Findings
import OGPCatalogues
import OGPJoining
import OGPModel
import OGPScoring

@testable import OGPReporting

/// Gap reports over invented commitments, made by the real rules.
enum InventedReport {
    /// How many rules a report without milestones, other versions, context, process records and questions goes by.
    static let rulesAlwaysInUse = GapRules.commitmentRules.count + GapRules.planRules.count

    /// What a renderer is given.
    struct Result {
        let report: GapReport
        let groups: [ScoreGroup]
        let frame: ResultFrame
    }

    static let file = "plans.csv"
    static let hostile =
        "<script>alert('x')</script> & \"quoted\" | *star* `tick` [a](javascript:b) \u{202E}back \u{1B}[31mred"

    /// A commitment of Exampleland's plan of 2016 to 2018 (or of another plan), without a gap unless changed.
    static func commitment(
        _ id: String, title: String = "Publish the register", member: String = "Exampleland", code: String = "EXA",
        plan: Int = 2, year: Int = 2016, row: Int = 2, _ change: (inout Commitment) -> Void = { _ in }
    ) -> Commitment {
        var commitment = Commitment(
            id: CommitmentID(id), idSource: .given,
            member: MemberReference(name: member, nameInSource: member, code: code, level: .national, region: "Europe"),
            start: day("\(year)-09-01"), end: day("\(year + 2)-08-31"),
            policyAreas: PolicyAreas(present: ["Open Data"], vocabulary: "sheet-2024"),
            source: SourcePosition(file: file, row: row, line: row))
        commitment.plan = ActionPlanID("AP_\(code)0\(plan)")
        commitment.planNumber = String(plan)
        commitment.title = title
        commitment.submitted = year
        commitment.planEndYear = year + 2
        commitment.lead = ["Ministry of Examples"]
        commitment.ratings.verifiable = .coded(true)
        commitment.ratings.relevant = .coded(true)
        commitment.ratings.potentialImpact = .coded(.moderate)
        commitment.ratings.completionEndOfTerm = .coded(.complete)
        commitment.ratings.openedGovernment = .coded(.major)
        commitment.ratings.carriedForward = .coded(false)
        change(&commitment)
        return commitment
    }

    /// Five commitments of one plan: complete, limited, withdrawn, not yet reviewed, and without policy area.
    static var onePlan: [Commitment] {
        [
            commitment("EX0001", row: 2),
            commitment("EX0002", title: hostile, row: 3) { $0.ratings.completionEndOfTerm = .coded(.limited) },
            commitment("EX0003", title: "Law", row: 4) { $0.ratings.completionEndOfTerm = .coded(.withdrawn) },
            commitment("EX0004", title: "Portal", row: 5) {
                $0.ratings.completionEndOfTerm = .notReviewed
                $0.ratings.openedGovernment = .notReviewed
            },
            commitment("EX0005", title: "Tags", row: 6) {
                $0.policyAreas.present = []
                $0.ratings.verifiable = .coded(false)
            },
        ]
    }

    /// Judges and counts commitments.
    static func result(
        _ commitments: [Commitment], by dimensions: [ScoreDimension] = [.plan], isComplete: Bool = false,
        rules: Set<String> = [], withheld: RedactionCount = RedactionCount(),
        selection: SelectionRecord = SelectionRecord()
    ) throws -> Result {
        let catalogue = try PolicyAreaCatalogue.bundled()
        let dataDay = DataDay(day: CivilDate(iso: "2024-03-31"), basis: .declared)
        let asOf = CivilDate(iso: "2024-07-03") ?? .example
        var facts = SourceFacts()
        for commitment in commitments { facts.note(commitment) }
        var gaps = GapFold(
            GapQuestion(asOf: asOf, dataDay: dataDay, isDeclaredComplete: isComplete, rules: rules), facts: facts,
            menu: CoverageMenu(catalogue), words: try .bundled())
        var scores = ScoreFold(by: dimensions)
        for commitment in commitments {
            gaps.judge(
                commitment, start: commitment.start.resolved(order: nil, basis: .none),
                end: commitment.end.resolved(order: nil, basis: .none),
                deadline: { $0.resolved(order: nil, basis: .none) })
            scores.count(commitment, catalogue: catalogue)
        }
        let input = InputRecord(
            file: file, sha256: "00ff", kind: "commitments", format: "ogp-commitments", generation: "2024",
            dataDay: dataDay, records: commitments.count, commitments: commitments.count)
        return Result(
            report: gaps.report(), groups: scores.groups,
            frame: ResultFrame(asOf: asOf, selection: selection, inputs: [input], withheld: withheld))
    }

    static func page(_ result: Result) -> String {
        String(decoding: GapsHTML.page(result.report, groups: result.groups, frame: result.frame), as: UTF8.self)
    }

    /// The page without its head, which holds the style sheet.
    static func body(_ page: String) -> String { page.between("<body>", "</body>") ?? page }

    private static func day(_ iso: String) -> DateReading {
        guard let date = CivilDate(iso: iso) else { return DateReading(.notStated(text: iso)) }
        return DateReading(.settled(Deadline(text: iso, day: date, basis: .cell)))
    }
}

extension String {
    /// How often a text occurs in this one.
    func count(of text: String) -> Int { ranges(of: text).count }

    /// What stands between two texts, the first time.
    func between(_ start: String, _ end: String) -> String? {
        guard let from = firstRange(of: start), let to = self[from.upperBound...].firstRange(of: end) else {
            return nil
        }
        return String(self[from.upperBound..<to.lowerBound])
    }
}
