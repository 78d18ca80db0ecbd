import ByteReading
import OGPModel
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

struct OutputSchemaTests {
    @Test(
        "What the library writes is valid against its schema", arguments: SchemaOutputs.fixtures, JSONSchemas.names)
    func valid(fixture: String, name: String) throws {
        let checker = try SchemaChecker(try #require(JSONSchemas.text(name)))
        let documents = try SchemaOutputs(fixture).documents(name)
        #expect(!documents.isEmpty)
        for document in documents {
            #expect(document["schema"] == .text("ogp.\(name).v1"))
            #expect(Array(checker.mistakes(document).prefix(5)) == [])
        }
    }

    @Test(
        "What the library writes of a plan that says it is whole is valid, with accepted themes and without",
        arguments: ["coverage", "matrix", "gaps", "score", "page", "questions", "commitments"], [false, true])
    func wholePlan(name: String, isAccepting: Bool) throws {
        let checker = try SchemaChecker(try #require(JSONSchemas.text(name)))
        let plan = TaggedPlan([["Open Data"], ["Youth"]])
        let documents = try SchemaOutputs(
            InputFile(text: plan.xml, name: "plan.xml"),
            deciding: isAccepting
                ? [
                    ThemeDecision(commitment: CommitmentID("KE0901"), theme: "freedom-of-assembly", answer: .accept),
                    ThemeDecision(commitment: CommitmentID("KE0902"), theme: "youth", answer: .reject),
                ] : []
        ).documents(name)
        #expect(!documents.isEmpty)
        for document in documents { #expect(Array(checker.mistakes(document).prefix(5)) == []) }
        if ["coverage", "gaps"].contains(name) {
            #expect(documents.contains { $0["plans"]?.elements.first?["completeness"] == .text("stated") })
        }
        #expect(documents.contains { $0["acceptedThemes"] != nil } == isAccepting)
    }

    @Test("A manifest names any result that is written with one", arguments: Self.withManifest)
    func manifest(schema: String) throws {
        let checker = try SchemaChecker(try #require(JSONSchemas.text("manifest")))
        let frame = ResultFrame(asOf: try #require(CivilDate(iso: "2024-07-03")), inputs: [])
        let document = try SchemaValue(json: FrameJSON.document(frame, of: schema).buffer.text)
        #expect(checker.mistakes(document) == [])
    }

    /// The results that commands write with a manifest.
    private static let withManifest = [
        CalendarJSON.schema, CoverageJSON.schema, ExportVerb.schema, FindingsJSON.schema, GapsJSON.schema,
        MatrixJSON.schema, QuestionSheetJSON.schema, ScoreJSON.schema, StandardsJSON.schema, SuggestionsWriter.schema,
        ThemeJSON.listSchema,
    ]

    @Test(
        "A line of ndjson is valid against the definition of its row, and not against the other",
        arguments: SchemaOutputs.fixtures)
    func lines(fixture: String) throws {
        let checker = try SchemaChecker(try #require(JSONSchemas.text("commitments")))
        let outputs = try SchemaOutputs(fixture)
        let commitments = try outputs.rows(.commitment)
        #expect(!commitments.isEmpty)
        for row in commitments {
            #expect(checker.mistakes(row, definition: "commitment") == [])
            #expect(!checker.mistakes(row, definition: "milestone").isEmpty)
        }
        let milestones = try outputs.rows(.milestone)
        #expect(milestones.isEmpty == (fixture != "2016-test.csv"))
        for row in milestones {
            #expect(checker.mistakes(row, definition: "milestone") == [])
            #expect(!checker.mistakes(row, definition: "commitment").isEmpty)
        }
    }

    @Test("A document without one of its keys is not valid", arguments: Self.keys)
    func missingKey(name: String, path: String) throws {
        #expect(try !mistakes(name) { $0.replacing(path, with: nil) }.isEmpty)
    }

    @Test("A document with a key that nobody knows is not valid", arguments: Self.keys)
    func extraKey(name: String, path: String) throws {
        let place = path.split(separator: "/").dropLast().joined(separator: "/")
        let added = place.isEmpty ? "more" : place + "/more"
        #expect(try !mistakes(name) { $0.replacing(added, with: .null) }.isEmpty)
    }

    @Test("A document with a value outside the vocabulary is not valid", arguments: Self.wrongValues)
    func wrongValue(name: String, path: String, value: SchemaValue) throws {
        #expect(try !mistakes(name) { $0.replacing(path, with: value) }.isEmpty)
    }

    @Test("Every document opens with the same frame", arguments: JSONSchemas.names)
    func frame(name: String) throws {
        let document = try #require(try Self.valid.get()[name])
        #expect(document["method"]?["id"] == .text("ogp-irm"))
        #expect(document["asOf"] == .text("2024-07-03"))
        #expect(document["selection"] == .object([:]))
        let inputs = try #require(document["inputs"])
        #expect(
            inputs.elements.isEmpty == ["formats", "rules", "themes", "theme", "standards-list"].contains(name)
                && inputs == .list(inputs.elements))
        let written = try SchemaOutputs("2024.csv").texts(name)[0]
        let keys = ["schema", "method", "asOf", "selection", "inputs", "withheld"]
        let places = try keys.map { try #require(written.firstRange(of: "\"\($0)\":")?.lowerBound) }
        #expect(places == places.sorted())
    }

    @Test("A document of another kind is not valid", arguments: JSONSchemas.names)
    func otherKind(name: String) throws {
        #expect(try !mistakes(name) { $0.replacing("schema", with: .text("ogp.\(name).v2")) }.isEmpty)
    }

    /// A valid document of each schema.
    private static let valid = Result<[String: SchemaValue], any Error> {
        let outputs = try SchemaOutputs("2024.csv")
        return try Dictionary(
            uniqueKeysWithValues: JSONSchemas.names.map { ($0, try #require(try outputs.documents($0).first)) })
    }

    /// What the schema says of a valid document after a change.
    private func mistakes(_ name: String, _ change: (SchemaValue) -> SchemaValue?) throws -> [String] {
        let checker = try SchemaChecker(try #require(JSONSchemas.text(name)))
        let document = try #require(try Self.valid.get()[name])
        let changed = try #require(change(document), "the path leads nowhere")
        return checker.mistakes(changed)
    }

    private static let keys: [(name: String, path: String)] = [
        ("score", "withheld"), ("score", "method/version"), ("score", "inputs/0/sha256"),
        ("score", "inputs/0/findings/note"), ("score", "groups/0/completion/rate"),
        ("score", "groups/0/completion/counts/blank"), ("score", "groups/0/stars/2015/ref"),
        ("score", "groups/0/reported/other/onHold"), ("score", "groups/0/milestones/unknownStatus"),
        ("gaps", "judgedOn"), ("gaps", "plans/0/because"), ("gaps", "rules/0/examined"), ("gaps", "gaps/0/message"),
        ("gaps", "gaps/0/source/0/field"), ("findings", "summary/note"), ("findings", "findings/0/fix"),
        ("commitments", "commitments/0/missing"), ("commitments", "commitments/0/end/latest"),
        ("commitments", "commitments/0/starPublished/2015"), ("commitments", "commitments/0/source/row"),
        ("explanation", "explanations/0/source"), ("explanation", "explanations/0/cells/0/file"),
        ("inspection", "files/0/size"), ("inspection", "files/0/table/encoding"),
        ("inspection", "files/0/contents/plans"), ("manifest", "result"), ("page", "pages/0/fullText"),
        ("page", "pages/0/gaps/0/ref"), ("formats", "formats/0/read"), ("formats", "asOf"), ("rules", "method/id"),
        ("rules", "rules/0/severityReason"),
        ("rules", "findings/0/explanation"), ("themes", "menu/source"), ("themes", "areas/0/definition"),
        ("themes", "themes/0/confidence"), ("theme", "theme/definition"), ("theme", "theme/tags/0/counts"),
        ("theme", "theme/examples/0/source"), ("theme", "theme/examples/0/ratings/0/by"),
        ("theme", "theme/instruments/0/confidence"), ("theme", "theme/checks/0/question"),
        ("standards", "records/0/edition"), ("standards", "records/0/requirements/0/irm"),
        ("standards", "records/0/requirements/0/ref"), ("standards", "records/0/influence/minimumMet"),
        ("standards", "records/0/contraryToProcess/because"), ("standards", "records/0/contributions/unanswered"),
        ("standards-calendar", "obligations/0/date"), ("standards-calendar", "obligations/0/confidence"),
        ("standards-list", "version"), ("standards-list", "editions/0/requirements/0/source"),
        ("standards-list", "editions/0/requirements/0/source/url"), ("reasoned-response", "reports/0/later"),
        ("reasoned-response", "reports/0/total/outcomes/noted"), ("reasoned-response", "reports/0/groups/0/group"),
        ("reasoned-response", "reports/0/contributions/0/outcome"),
        ("reasoned-response", "reports/0/contributions/0/responses/0/source/file"),
    ]

    private static let wrongValues: [(name: String, path: String, value: SchemaValue)] = [
        ("score", "asOf", .text("3 July 2024")), ("score", "inputs/0/dataAsOfBasis", .text("guessed")),
        ("score", "groups/0/by", .text("colour")), ("score", "groups/0/completion/rate", .number(1.5)),
        ("score", "groups/0/commitments", .integer(-1)), ("score", "selection", .object(["current": .flag(false)])),
        ("score", "selection", .object(["fromYear": .list([.text("2014")])])),
        ("score", "selection", .object(["toYear": .text("2014")])),
        ("score", "selection", .object(["member": .text("Kenya")])),
        ("formats", "selection", .object(["member": .list([.text("Kenya")])])),
        ("rules", "inputs", .list([.object([:])])),
        ("inspection", "files/0/contents/dataAgeInDays", .text("12")),
        ("gaps", "gaps/0/severity", .text("severe")), ("gaps", "rules/0/kind", .text("other")),
        ("findings", "findings/0/severity", .text("fatal")), ("findings", "findings/0/row", .integer(0)),
        ("findings", "summary/byCode", .object(["CSV4": .integer(1)])),
        ("commitments", "commitments/0/completion", .text("done")),
        ("commitments", "commitments/0/level", .text("city")),
        ("commitments", "commitments/0/missing", .object(["lead": .text("unknown")])),
        ("commitments", "commitments/0/missing", .object(["colour": .text("blank")])),
        ("commitments", "commitments/0/end/precision", .text("week")), ("page", "pages/0/highCompletion", .text("yes")),
        ("explanation", "explanations/0/cells/0/row", .null), ("inspection", "files/0/table/encoding", .text("ebcdic")),
        ("inspection", "files/0/contents/dateOrders", .object(["year first": .integer(1)])),
        ("manifest", "result", .text("ogp.page.v1")), ("formats", "formats/0/endings", .text("csv")),
        ("rules", "findings/0/code", .text("csv-4")),
        ("standards", "records/0/requirements/0/status", .text("done")),
        ("standards", "records/0/requirements/0/nextDue", .text("soon")),
        ("standards", "records/0/requirements/0/ref", .text("5.1")),
        ("standards", "records/0/influence/development", .text("blank")),
        ("standards", "records/0/contraryToProcess/outlook", .text("maybe")),
        ("standards", "records/0/contributions/received", .integer(-1)),
        ("standards-calendar", "obligations/0/date", .null),
        ("standards-calendar", "obligations/0/owner", .text("everybody")),
        ("standards-list", "editions/0/level", .text("city")), ("standards-list", "editions/0/from", .text("2011")),
        ("reasoned-response", "reports/0/contributions/0/outcome", .text("maybe")),
        ("reasoned-response", "reports/0/contributions/0/group", .text("neighbours")),
    ]
}
