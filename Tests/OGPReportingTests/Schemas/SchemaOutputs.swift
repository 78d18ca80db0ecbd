import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting
import OGPScoring
import OGPThemes
import OGPVerbs
import TestSupport
import Testing

/// Every JSON output of one fixture, as the library writes it.
struct SchemaOutputs {
    /// The names of the fixtures, one for each generation and one translated.
    static let fixtures = ["2015.csv", "2016-test.csv", "2016.csv", "2024-translated.csv", "2024.csv"]

    /// Loaded once for all tests.
    private static let catalogues = Result { try ImportCatalogues.bundled() }

    let request: ReadRequest
    /// Whether outputs with the process records of the fixtures are among them; they are the same for every fixture.
    let hasRecords: Bool

    /// The outputs of a fixture.
    init(_ fixture: String) throws {
        let file = try InputFile(path: Fixtures.path("ogp-commitments/" + fixture), name: fixture)
        hasRecords = fixture == "2024.csv"
        let day = CivilDate(iso: "2024-07-03")
        request = ReadRequest([file], catalogues: try Self.catalogues.get(), asOf: try #require(day))
    }

    /// The outputs of an input, with decisions on its themes.
    init(_ input: InputFile, deciding decisions: [ThemeDecision]) throws {
        let day = CivilDate(iso: "2024-07-03")
        var request = ReadRequest([input], catalogues: try Self.catalogues.get(), asOf: try #require(day))
        if !decisions.isEmpty { request.acceptance = ThemeAcceptance(decisions: decisions) }
        self.request = request
        hasRecords = false
    }

    /// The documents of one schema.
    func documents(_ schema: String) throws -> [SchemaValue] {
        try texts(schema).map { try SchemaValue(json: $0) }
    }

    /// The rows of the `ndjson` form.
    func rows(_ level: ExportVerb.Level) throws -> [SchemaValue] {
        try export(level, .ndjson).split(separator: "\n").map { try SchemaValue(json: String($0)) }
    }

    /// The same as they are written.
    func texts(_ schema: String) throws -> [String] {
        switch schema {
        case "score": try scores()
        case "gaps": try gaps()
        case "findings": try checks()
        case "commitments": [try export(.commitment, .json), try export(.milestone, .json)]
        case "explanation": try explanations()
        case "inspection": try inspections()
        case "manifest": [FrameJSON.document(try score([.all]).frame, of: ScoreJSON.schema).buffer.text]
        case "page": try (ids() + ["nothing"]).map(page)
        case "formats":
            [CatalogueJSON.formats(Formats.all, frame: ResultFrame(asOf: request.asOf, inputs: [])).buffer.text]
        case "rules": [rules()]
        case "coverage": try coverage().map { CoverageJSON.document($0.report, frame: $0.frame).buffer.text }
        case "matrix":
            try coverage().flatMap { answer in
                CoverageMatrix.Rows.allCases.map { rows in
                    MatrixJSON.document(
                        CoverageMatrix(answer.report, by: rows), context: answer.report.context, frame: answer.frame
                    ).buffer.text
                }
            }
        case "themes", "theme": try themes(schema)
        case "suggestions": [try suggestions()]
        case "questions": try questions()
        case "standards", "standards-calendar", "standards-list", "reasoned-response": try standards(schema)
        default: []
        }
    }

    /// The list in two languages; every theme.
    private func themes(_ schema: String) throws -> [String] {
        let catalogue = request.catalogues.themes
        let frame = ResultFrame(asOf: request.asOf, inputs: [])
        if schema == "themes" {
            return [PageLanguage.en, .pt].map { ThemeJSON.list(catalogue, language: $0, frame: frame).buffer.text }
        }
        return catalogue.themes.map {
            ThemeJSON.theme($0, in: catalogue, language: .es, frame: frame).buffer.text
        }
    }

    private func scores() throws -> [String] {
        var selected = request
        selected.selection.fromYear = 2014
        selected.selectionRecord = SelectionRecord([
            .init("member", .texts(["Kenya"])), .init("fromYear", .number(2014)), .init("current", .chosen),
            .init("rules", .texts(["delivery"])), .init("most", .number(5)),
        ])
        return try [request, selected].map { request in
            let answer = try ScoreVerb.run(request, by: ScoreDimension.allCases)
            return ScoreJSON.document(answer.groups, frame: answer.frame).buffer.text
        }
    }

    private func score(_ dimensions: [ScoreDimension]) throws -> ScoreVerb.Answer {
        try ScoreVerb.run(request, by: dimensions)
    }

    private func gaps() throws -> [String] {
        var declared = request
        declared.isDeclaredComplete = true
        declared.dataAsOf = request.asOf
        declared.isPrivate = true
        let (none, context, sheets): ([InputFile], [InputFile], [InputFile]) = ([], Self.context, try [sheet()])
        return try [(request, none, none), (declared, context, sheets)].map { request, context, answers in
            let answer = try GapsVerb.run(request, context: context, answers: answers)
            return GapsJSON.document(answer.report, frame: answer.frame).buffer.text
        }
    }

    private func coverage() throws -> [CoverageVerb.Answer] {
        var declared = request
        declared.isDeclaredComplete = true
        return [try CoverageVerb.run(request), try CoverageVerb.run(declared, context: Self.context)]
    }

    /// Invented context of each form.
    private static let context = [
        InputFile(
            text: """
                start_date,country,shutdown_type,actual_cause
                2019-05-02,Kenya,Shutdown,Protest
                2019-05-03,Atlantis,Shutdown,Unknown

                """, name: "shutdowns.csv"),
        InputFile(
            text: """
                member,theme,indicator,value,threshold,date,source
                Kenya,open-data,Datasets published,2,< 10,2020,Invented Institute
                Kenya,open-data,Portals,2,,2020,Invented Institute

                """, name: "indicators.csv"),
        InputFile(
            text: """
                campaign,baseline,target,date,count,source
                Example Call,1000,+100,2021-10-29,,Invented Institute

                """, name: "campaign.csv"),
        InputFile(text: "name,category,nationality,date_signed\nKenya,state,KEN,\n", name: "supporters.csv"),
    ]

    /// The findings of the fixture, and of an input that cannot be read at all.
    private func checks() throws -> [String] {
        var unreadable = request
        unreadable.inputs = [InputFile(text: "", name: "empty.csv")]
        return try [request, unreadable].map { request in
            let answer = try CheckVerb.run(request)
            return FindingsJSON.document(answer.findings, frame: answer.frame).buffer.text
        }
    }

    private func export(_ level: ExportVerb.Level, _ format: ExportVerb.Format) throws -> String {
        var bytes: [UInt8] = []
        try ExportVerb.run(request, level: level, as: format) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func suggestions() throws -> String {
        var bytes: [UInt8] = []
        try SuggestVerb.run(request, with: .bundled(), as: .json) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func explanations() throws -> [String] {
        let id = try #require(try ids().first)
        let gap = try #require(try GapsVerb.run(request).report.gaps.first)
        let refs = [
            "\(id).highCompletion", "\(id).end", "all=all.completion", "all=all.stars.2015", gap.ref, "nothing.lead",
        ]
        let plans = try refs.map { try ExplainVerb.run(request, ref: $0) }
        let records = try hasRecords ? withRecords() : request
        let process = try hasRecords ? Self.processRefs.map { try ExplainVerb.run(records, ref: $0) } : []
        return (plans + process).map {
            ExplanationJSON.document($0.explanations, frame: $0.frame).buffer.text
        }
    }

    /// The fixture itself, and a table that no importer knows.
    private func inspections() throws -> [String] {
        var both = request
        both.inputs.append(InputFile(text: "shelf,title\n1,a\n2,b\n", name: "books.csv"))
        return [InspectionJSON.document(try InspectVerb.run(both), asOf: request.asOf).buffer.text]
    }

    private func page(_ id: String) throws -> String {
        let answer = try ShowVerb.run(request, id: id)
        return CommitmentPageJSON.document(answer.pages, frame: answer.frame).buffer.text
    }

    /// The review sheet, before and after answers came back.
    private func questions() throws -> [String] {
        try [[], [sheet()]].map { answers in
            let answer = try QuestionsVerb.run(request, language: "fr", answers: answers)
            return QuestionSheetJSON.document(answer.sheet, frame: answer.frame).buffer.text
        }
    }

    /// A review sheet with an answer on the first commitment, and one on a commitment that does not exist.
    private func sheet() throws -> InputFile {
        let id = try #require(try ids().first)
        let text = """
            commitment,question,answer,reviewer,date,link,note
            \(id),chk-do-no-harm,partly,Ana Example,2024-05-04,https://example.org,In part
            NOWHERE,chk-do-no-harm,yes,Ana Example,soon,,

            """
        return InputFile(text: text, name: "sheet.csv")
    }

    private func rules() -> String {
        let frame = ResultFrame(asOf: request.asOf, inputs: [])
        return CatalogueJSON.rules(GapRules.descriptions, FindingCodes.all, frame: frame).buffer.text
    }

    /// The ids of the first commitments.
    private func ids() throws -> [String] { try rows(.commitment).prefix(2).compactMap { $0["id"]?.text } }
}
