import Findings
import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

@testable import OGPCatalogues
@testable import OGPReporting

struct CommitmentRowTests {
    /// The names that scripts rely on, in their order; groups by their first name.
    private static let promised = [
        "id", "idSource", "kind", "plan", "member", "memberCode", "level", "region", "planNumber", "number", "title",
        "shortTitle", "submitted", "era", "cluster", "lead", "supporting", "start", "end", "themes", "policyAreas",
        "policyAreasNotCoded", "values", "specificity", "verifiable", "relevant", "potentialImpact",
        "potentialForResults", "completionMidTerm", "completionEndOfTerm", "completion", "changeInCompletion",
        "highCompletion", "highAmbition", "results", "strongResults", "starPreJune2014", "star2015", "starMidTerm",
        "starEndOfTerm", "starPublished", "outcome", "bindingConstraint", "carriedForward", "statuses", "milestones",
        "missing", "source",
    ]

    private func groups(_ names: [String]) -> [String] {
        names.map { String($0.prefix { $0 != "." }) }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    @Test("JSON and CSV name the same fields in the same order")
    func names() throws {
        let json = try ExportedRows.fields(ExportedRows.bytes(.ndjson, [ExportedRows.row(ExportedRows.bare)]))
        let header = ExportedRows.csv(ExportedRows.bytes(.csv(.machine), [ExportedRows.row(ExportedRows.bare)]))[0]
        #expect(json.map(\.name) == header)
        #expect(Set(header).count == header.count)
        #expect(groups(header).filter { $0 != "extra" } == Self.promised)
    }

    @Test("every row has a cell for every column, whatever it lacks", arguments: 0..<100)
    func widths(seed: Int) {
        var random = SplitMix64(seed: seed)
        let rows = random.commitments(upTo: 6).map { ExportedRows.row($0) } + [ExportedRows.row(ExportedRows.bare)]
        let table = ExportedRows.csv(ExportedRows.bytes(.csv(.machine), rows))
        #expect(table.count == rows.count + 1)
        #expect(Set(table.map(\.count)).count == 1)
    }

    @Test("a cell of CSV says what the field of JSON says", arguments: 0..<100)
    func sameValues(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let commitment = random.commitment(row: 2)
        let cells = ExportedRows.cells(commitment)
        let lists = [
            "lead", "supporting", "themes", "policyAreas", "policyAreasNotCoded", "values", "statuses", "extra",
        ]
        for (name, value) in try ExportedRows.json(commitment) where !lists.contains(name) {
            #expect(cells[name] == (value.words == "null" ? "" : value.words), "\(name)")
        }
        #expect(cells["lead"] == commitment.lead.joined(separator: "; "))
    }

    @Test("a flag that is null has a kind of missing, and one that is not has none", arguments: 0..<200)
    func nullFlags(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let json = try ExportedRows.json(random.commitment(row: 2))
        let flags = [
            "verifiable", "relevant", "highCompletion", "highAmbition", "strongResults", "starPreJune2014", "star2015",
            "starMidTerm", "starEndOfTerm", "carriedForward",
        ]
        let names = Missing.allCases.map(\.rawValue)
        for flag in flags {
            let value = try #require(json[flag]).words
            #expect(["true", "false", "null"].contains(value), "\(flag)")
            #expect((json["missing.\(flag)"] != nil) == (value == "null"), "\(flag)")
            if let kind = json["missing.\(flag)"] { #expect(names.contains(kind.words)) }
        }
    }

    @Test("a label that is missing is named the same in its field and under missing", arguments: 0..<200)
    func missingLabels(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let json = try ExportedRows.json(random.commitment(row: 2))
        let labels = [
            "specificity", "potentialImpact", "potentialForResults", "completionMidTerm", "completionEndOfTerm",
            "completion", "changeInCompletion", "results",
        ]
        for label in labels {
            let value = try #require(json[label]).words
            let kind = Missing(rawValue: value)?.rawValue
            #expect(json["missing.\(label)"]?.words == kind, "\(label)")
        }
    }

    @Test("withdrawn is no completion rate's business: the label stays, the flag is null as not applicable")
    func withdrawn() throws {
        let json = try ExportedRows.json(.rated { $0.completionEndOfTerm = .coded(.withdrawn) })
        #expect(json["completion"]?.words == "withdrawn")
        #expect(json["highCompletion"]?.words == "null")
        #expect(json["missing.highCompletion"]?.words == "notApplicable")
        #expect(json["missing.completion"] == nil)
        #expect(json["outcome"]?.words == "null")
    }

    @Test("a date is an object with its words, its days, and how they were settled")
    func deadlines() throws {
        let settled = try ExportedRows.json(.sample())
        #expect(settled["end.text"]?.words == "2020-08-31")
        #expect(settled["end.earliest"]?.words == "2020-08-31" && settled["end.latest"]?.words == "2020-08-31")
        #expect(settled["end.precision"]?.words == "day" && settled["end.basis"]?.words == "cell")
        #expect(settled["end.recurrence"]?.words == "null")
        #expect(settled["missing.end"] == nil)
        let ambiguous = try ExportedRows.json(.sample { $0.end = .ambiguous() })
        #expect(ambiguous["end.text"]?.words == "03/04/2015")
        #expect(ambiguous["end.earliest"]?.words == "null" && ambiguous["end.latest"]?.words == "null")
        #expect(ambiguous["end.precision"]?.words == "unknown" && ambiguous["end.basis"]?.words == "ambiguous")
        #expect(ambiguous["missing.end"]?.words == "unrecognised")
        let annual = Deadline(
            text: "Annually", earliest: nil, latest: nil, precision: .open, recurrence: Recurrence(.annually),
            basis: .words)
        let recurring = try ExportedRows.json(.sample { $0.end = DateReading(.settled(annual)) })
        #expect(recurring["end.precision"]?.words == "open" && recurring["end.recurrence"]?.words == "annually")
    }

    @Test("what the file says about stars stands beside what follows from its ratings")
    func stars() throws {
        let commitment = Commitment.sample {
            $0.ratings = .starred
            $0.published = [PublishedCell(column: .starEndOfTerm, header: "Starred", text: "0")]
        }
        let json = try ExportedRows.json(commitment)
        #expect(json["starEndOfTerm"]?.words == "true")
        #expect(json["starPublished.endOfTerm"]?.words == "0")
        #expect(json["starPublished.2015"]?.words == "null")
        #expect(json["bindingConstraint"]?.words == "starred" && json["outcome"]?.words == "completeAndAmbitious")
    }

    @Test("what is not known of a plan is null, and never empty or zero")
    func nulls() throws {
        let json = try ExportedRows.json(
            .sample(plan: nil) {
                $0.submitted = nil
                $0.member = .sample("Otherland", code: nil, region: nil)
                ($0.title, $0.planNumber) = ("", "")
            })
        for name in [
            "plan", "submitted", "era", "memberCode", "region", "title", "planNumber", "shortTitle", "cluster",
        ] {
            #expect(json[name]?.words == "null", "\(name)")
        }
    }

    @Test("lists, statements, unknown cells and the place of the record are written out")
    func rest() throws {
        let commitment = Commitment.sample {
            $0.supporting = ["Agency A", "Agency B"]
            $0.assessments = [
                Assessment(
                    role: .government, by: "Ministry", stage: .progress, year: 2019, status: .coded(.limited),
                    said: "Under way")
            ]
            $0.extra = [ExtraCell(header: "Note", text: "x"), ExtraCell(header: "Note", text: "y")]
        }
        let json = try ExportedRows.json(commitment, themes: ["open-data"])
        #expect(json["themes"]?.words == "open-data" && json["supporting"]?.words == "Agency A Agency B")
        #expect(
            json["statuses"]?.words
                == "by=Ministry role=government stage=progress date=2019 status=limited said=Under way")
        #expect(json["extra"]?.words == "Note=x")
        #expect(json["source.file"]?.words == "plans.csv" && json["source.row"]?.words == "2")
        let cells = ExportedRows.cells(commitment, themes: ["open-data", "gender-equality"])
        #expect(cells["themes"] == "open-data; gender-equality")
        #expect(cells["statuses"] == "government progress 2019: limited")
        #expect(cells["extra"] == "Note=x; Note=y")
    }
}
