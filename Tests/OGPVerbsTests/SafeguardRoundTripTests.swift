import ByteReading
import Findings
import OGPCatalogues
import OGPModel
import OGPReporting
import OGPVerbs
import Testing

/// A review sheet goes out, is filled in, comes back, and changes the report; every answer stays with its author.
struct SafeguardRoundTripTests {
    private static let plan = """
        record,plan,id,member.name,member.code,number,title,fullText,submitted,policyAreas.vocabulary,policyAreas.area
        actionPlan,,AP_KEN09,Kenya,KEN,9,,,2022,,
        commitment,AP_KEN09,KE0991,,,1,Rules on false news,The ministry labels and removes it.,,sheet-2024,Disinformation/Misinformation
        commitment,AP_KEN09,KE0992,,,2,A register of boats,It is published as a table.,,sheet-2024,Open Data

        """

    private static func plans() throws -> ReadRequest { try .test(InputFile(text: plan, name: "plan.csv")) }

    private static func sheet(_ answers: [InputFile] = []) throws -> String {
        QuestionSheetCSV.table(try QuestionsVerb.run(try plans(), answers: answers).sheet).buffer.text
    }

    /// The sheet with answers in the rows of some questions on KE0991: the last five cells, which go out empty.
    private static func filled(_ answers: [(question: String, cells: String)]) throws -> InputFile {
        var lines: [String] = []
        for line in try sheet().split(separator: "\n").map(String.init) {
            let own = answers.filter { line.hasPrefix("KE0991,") && line.contains(",\($0.question),") }
            if own.isEmpty { lines.append(line) }
            for answer in own { lines.append(String(line.dropLast(4)) + answer.cells) }
        }
        return InputFile(text: lines.joined(separator: "\n") + "\n", name: "sheet.csv")
    }

    private static func gaps(_ answers: [InputFile]) throws -> GapReport {
        try GapsVerb.run(try plans(), rules: ["safeguard", "unanswered", "dispute"], answers: answers).report
    }

    @Test("the sheet asks each commitment what its themes ask, and leaves the answer open")
    func out() throws {
        let lines = try Self.sheet().split(separator: "\n").map(String.init)
        #expect(lines.first == QuestionSheetCSV.columns.joined(separator: ","))
        #expect(lines.count { $0.hasPrefix("KE0991,") && $0.contains(",chk-no-state-arbiter,") } == 1)
        #expect(lines.count { $0.hasPrefix("KE0992,") && $0.contains(",chk-open-licence,") } == 1)
        #expect(!lines.contains { $0.hasPrefix("KE0992,") && $0.contains(",chk-no-state-arbiter,") })
        #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(",,,,") })
        #expect(lines.contains { $0.contains(",chk-independent-review-named,") && $0.contains("ask,,,,,") })
    }

    @Test("the questions are put in the language asked for")
    func language() throws {
        let sheet = try QuestionsVerb.run(try Self.plans(), language: "es").sheet
        let text = QuestionSheetCSV.table(sheet).buffer.text
        #expect(text.contains("¿Evita la medida que el gobierno decida qué es verdad?"))
    }

    @Test("without a sheet nobody knows what is answered")
    func withoutSheet() throws {
        let report = try Self.gaps([])
        #expect(report.gaps.contains { $0.rule == "independent-review-not-found" && $0.commitment?.text == "KE0991" })
        #expect(!report.gaps.contains { $0.kind == .unanswered })
        let unanswered = try #require(report.rules.first { $0.rule.id == "questions-unanswered" })
        #expect(unanswered.notEvaluable == 2 && unanswered.fired == 0)
        #expect(report.answers == nil)
    }

    @Test("a blank sheet makes every question unanswered, which is no failure")
    func blank() throws {
        let report = try Self.gaps([InputFile(text: try Self.sheet(), name: "sheet.csv")])
        let open = report.gaps.filter { $0.kind == .unanswered }
        #expect(open.map { $0.commitment?.text } == ["KE0991", "KE0992"])
        #expect(open.allSatisfy { $0.severity == .info })
    }

    @Test("answers come back with their authors and change the report")
    func back() throws {
        let sheet = try Self.filled([
            ("chk-no-state-arbiter", "no,Ana Example,2024-05-04,https://example.org/a,Section 3"),
            ("chk-no-state-arbiter", "yes,Ben Example,2024-05-06,https://example.org/b,"),
            ("chk-independent-review-named", "yes,Ana Example,2024-05-04,https://example.org/law,Article 9"),
        ])
        let report = try Self.gaps([sheet])
        #expect(!report.gaps.contains { $0.rule == "independent-review-not-found" })
        let no = try #require(report.gaps.first { $0.rule == "safeguard-answered-no" })
        #expect(no.commitment?.text == "KE0991" && no.question == "chk-no-state-arbiter")
        #expect(no.message.contains("Ana Example, 2024-05-04: no (https://example.org/a; Section 3)"))
        #expect(no.message.contains("Ben Example, 2024-05-06: yes (https://example.org/b)"))
        #expect(no.ref == "gap:safeguard-answered-no:KE0991/chk-no-state-arbiter")
        #expect(report.gaps.contains { $0.rule == "reviewers-disagree" && $0.kind == .dispute })
        let open = try #require(report.gaps.first { $0.kind == .unanswered && $0.commitment?.text == "KE0991" })
        #expect(!open.message.contains("chk-no-state-arbiter"))
        #expect(open.message.contains("chk-three-part-test"))
        #expect(report.answers?.answers.map(\.reviewer) == ["Ana Example", "Ben Example", "Ana Example"])
    }

    @Test("a sheet that is made again holds the answers that came back, each in a row of its own")
    func again() throws {
        let sheet = try Self.filled([
            ("chk-no-state-arbiter", "no,Ana Example,2024-05-04,https://example.org/a,Section 3"),
            ("chk-no-state-arbiter", "yes,Ben Example,2024-05-06,https://example.org/b,"),
        ])
        let text = try Self.sheet([sheet])
        #expect(text.contains(",no,Ana Example,2024-05-04,https://example.org/a,Section 3\n"))
        #expect(text.contains(",yes,Ben Example,2024-05-06,https://example.org/b,\n"))
        #expect(try Self.sheet([InputFile(text: text, name: "again.csv")]) == text)
    }

    @Test("an answer about a commitment that the inputs do not have is reported")
    func unknownCommitment() throws {
        let text = """
            commitment,question,answer,reviewer,date,link,note
            KE0999,chk-no-state-arbiter,yes,Ana Example,2024-05-04,https://example.org,
            """
        let report = try Self.gaps([InputFile(text: text, name: "sheet.csv")])
        #expect(report.answers?.findings.map(\.code.id) == ["ANS002"])
    }

    @Test("an answer to a question that is not asked is reported with its row and stands in the next sheet")
    func notAsked() throws {
        let text = """
            commitment,question,answer,reviewer,date,link,note
            KE0992,chk-ocds,yes,Ana Example,2024-05-04,https://example.org/a,Kept
            """
        let file = InputFile(text: text, name: "sheet.csv")
        let findings = try #require(try Self.gaps([file]).answers).findings
        #expect(findings.map(\.code.id) == ["ANS014"])
        #expect(findings.first?.position.row == 2)
        let page = try ShowVerb.run(try Self.plans(), id: "KE0992", answers: [file])
        #expect(page.answers?.findings.map(\.code.id) == ["ANS014"])
        let sheet = try QuestionsVerb.run(try Self.plans(), answers: [file]).sheet
        #expect(sheet.answers?.findings.map(\.code.id) == ["ANS014"])
        let next = QuestionSheetCSV.table(sheet).buffer.text
        #expect(next.contains(",yes,Ana Example,2024-05-04,https://example.org/a,Kept\n"))
        #expect(try Self.sheet([InputFile(text: next, name: "next.csv")]) == next)
        #expect(QuestionSheetText.text(sheet).contains("KE0992, chk-ocds: Ana Example, 2024-05-04: yes"))
    }

    @Test(
        "what does not count as an answer stands in the next sheet as it was given",
        arguments: [
            "KE0991,chk-no-state-arbiter,maybe,Ana Example,2024-05-04,https://example.org/a,Kept",
            "KE0991,chk-no-state-arbiter,yes,,2024-05-04,https://example.org/a,Kept",
            "KE0991,chk-no-state-arbiter,,Ana Example,2024-05-04,https://example.org/a,Kept",
            "KE0991,chk-nothing,yes,Ana Example,2024-05-04,https://example.org/a,Kept",
            "KE0999,chk-no-state-arbiter,yes,Ana Example,2024-05-04,https://example.org/a,Kept",
        ])
    func kept(row: String) throws {
        let text = "commitment,question,answer,reviewer,date,link,note\n\(row)\n"
        let next = try Self.sheet([InputFile(text: text, name: "sheet.csv")])
        let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let end = "," + cells.dropFirst(2).joined(separator: ",")
        let lines = next.split(separator: "\n").map(String.init)
        #expect(lines.count { $0.hasPrefix(cells[0] + ",") && $0.contains(",\(cells[1]),") && $0.hasSuffix(end) } == 1)
        #expect(lines.count { $0.hasPrefix(cells[0] + ",") && $0.contains(",\(cells[1]),") } == 1)
        #expect(try Self.sheet([InputFile(text: next, name: "next.csv")]) == next)
    }

    @Test("an answer of a day to come is reported and kept")
    func future() throws {
        let text = """
            commitment,question,answer,reviewer,date,link,note
            KE0991,chk-no-state-arbiter,yes,Ana Example,2090-05-04,https://example.org/a,
            """
        let answers = try #require(try Self.gaps([InputFile(text: text, name: "sheet.csv")]).answers)
        #expect(answers.findings.map(\.code.id) == ["ANS015"])
        #expect(answers.answers.count == 1)
    }

    @Test("ids are read in any case and stand as the inputs spell them")
    func anyCase() throws {
        let text = """
            commitment,question,answer,reviewer,date,link,note
            ke0991,CHK-NO-STATE-ARBITER,no,Ana Example,2024-05-04,https://example.org/a,
            """
        let report = try Self.gaps([InputFile(text: text, name: "sheet.csv")])
        #expect(report.answers?.findings.isEmpty == true)
        #expect(report.gaps.contains { $0.rule == "safeguard-answered-no" && $0.commitment?.text == "KE0991" })
    }

    @Test(
        "the fixed words of a sheet are put in its language, and the columns keep their names",
        arguments: [
            ("es", "Sin respuesta; prueba pedida", "no encontrado en el texto dado", "Preguntas sobre salvaguardias"),
            ("fr", "Sans réponse; preuve demandée", "non trouvé dans le texte donné", "Questions sur les garanties"),
            ("pt", "Sem resposta; prova pedida", "não encontrado no texto dado", "Perguntas sobre salvaguardas"),
        ])
    func translated(language: String, unanswered: String, notFound: String, title: String) throws {
        let sheet = try QuestionsVerb.run(try Self.plans(), language: language).sheet
        let text = QuestionSheetText.text(sheet)
        for words in [unanswered, notFound] { #expect(text.contains(words), "\(words)") }
        #expect(text.hasPrefix(title))
        for english in ["Unanswered", "asked by", "not found", "wait for"] {
            #expect(!text.contains(english), "\(english)")
        }
        let table = QuestionSheetCSV.table(sheet).buffer.text
        #expect(table.hasPrefix(QuestionSheetCSV.columns.joined(separator: ",")))
        #expect(table.contains(notFound))
        let again = try QuestionsVerb.run(
            try Self.plans(), language: language, answers: [InputFile(text: table, name: "sheet.csv")])
        #expect(again.sheet.answers?.findings.isEmpty == true)
    }

    @Test("the page of a commitment shows answers and stories with who says so")
    func page() throws {
        let sheet = try Self.filled([
            ("chk-no-state-arbiter", "no,Ana Example,2024-05-04,https://example.org/a,Section 3")
        ])
        let story = """
            commitment,challenge,response,impact,gene 1,reason 1,gene 2,reason 2,gene 3,reason 3,assessor,date
            KE0991,False news,A code,Fewer,C,It had allies,,,,,Eve Example,2024-06-01
            """
        let answer = try ShowVerb.run(
            try Self.plans(), id: "KE0991", answers: [sheet],
            stories: [InputFile(text: story, name: "stories.csv")])
        let page = try #require(answer.pages.first)
        let safeguards = try #require(page.sections.first { $0.title == "Safeguards" })
        #expect(safeguards.facts.contains { $0.value.contains("Ana Example, 2024-05-04: no") })
        #expect(safeguards.facts.last?.name == "Unanswered")
        let told = try #require(page.sections.first { $0.title.contains("Eve Example") })
        #expect(told.title == "Good Cyber Story, as Eve Example tells it (2024-06-01)")
        #expect(told.facts.map(\.name).prefix(3) == ["Challenge", "Response", "Impact"])
        #expect(told.facts.last?.value == "It had allies")
        #expect(answer.storyFindings.isEmpty)
    }
}
