import ByteReading
import OGPCatalogues
import OGPImport
import OGPModel
import TestSupport
import Testing

@Suite("Proposing a mapping")
struct MappingProposalTests {
    private static let catalogues = Result { try MappingCatalogues.bundled() }

    private func propose(
        _ text: String, settings: MappingProposal.Settings = .init(), completing old: TableMapping? = nil
    ) throws -> MappingProposal {
        let catalogues = try Self.catalogues.get()
        var options = ImportOptions()
        options.dateOrder = settings.dateOrder
        let survey = try ColumnSurvey(InputFile(text: text, name: "t.csv"), options: options, catalogues: catalogues)
        return MappingProposal(survey, catalogues: catalogues, settings: settings, completing: old)
    }

    private func column(_ proposal: MappingProposal, _ place: Int) -> TableMapping.Column {
        proposal.mapping.columns[place - 1]
    }

    @Test("Every field that the words of headers name is one of a mapping")
    func fields() throws {
        for field in try Self.catalogues.get().headers.fields {
            #expect(TableField(rawValue: field) != nil, "\(field)")
        }
    }

    @Test("A table of activities is read without a question")
    func activities() throws {
        let proposal = try propose(
            """
            id_com,compromiso,entidad,actividad,fecha_inicio,fecha_fin_plan,completitud
            1,Datos abiertos,Ministerio A,Publicar el catálogo,2023-02-01,2023-06-30,100%
            1,Datos abiertos,Ministerio A,Capacitar a periodistas,2023-07-01,2023-11-30,60%
            2,Justicia abierta,Consejo B,Traducir sentencias,2023-05-01,2024-05-31,0%
            """)
        #expect(
            proposal.mapping.columns.map(\.field) == [
                .commitmentNumber, .commitmentTitle, .lead, .milestoneTitle, .start, .end, .percent,
            ])
        #expect(
            proposal.mapping.rows == .milestone && proposal.questions.isEmpty && proposal.mapping.openQuestions.isEmpty)
        #expect(proposal.mapping.language == "es")
        #expect(proposal.mapping.columns.allSatisfy { !$0.why.isEmpty })
    }

    @Test("A milestone that comes once for every period makes rows updates, and otherwise not")
    func updates() throws {
        let rows = ["Q1", "Q2", "Q3"].flatMap { quarter in
            ["A first long step", "A second long step"].map { "Open data,\($0),2024-\(quarter),Completed" }
        }
        let updates = try propose("Commitment,Milestone,Reporting period,Status\n" + rows.joined(separator: "\n"))
        #expect(updates.mapping.rows == .update)
        let once = try propose(
            "Commitment,Milestone,Reporting period,Status\n" + rows.prefix(2).joined(separator: "\n"))
        #expect(once.mapping.rows == .milestone)
    }

    @Test("Of two levels of milestones the one with fewer values, in blocks, is the parent")
    func levels() throws {
        let proposal = try propose(
            """
            commitments,milestones,milestone_en,indicators,indicator_en
            C01,C01.1,The first milestone,C01.1.1,The first indicator
            C01,C01.1,The first milestone,C01.1.2,The second indicator
            C01,C01.1,The first milestone,C01.1.3,The third indicator
            C01,C01.2,The second milestone,C01.2.1,The fourth indicator
            C02,C02.1,The third milestone,C02.1.1,The fifth indicator
            """)
        #expect(
            proposal.mapping.columns.map(\.field) == [
                .commitmentNumber, .milestoneParent, .milestoneParentTitle, .milestoneNumber, .milestoneTitle,
            ])
    }

    @Test("Numbers under a header of status are a share, and never words")
    func percentages() throws {
        let numbers = try propose("Milestone,Estado de avance\nA first step,85%\nA second step,20%\nA third step,99%")
        #expect(column(numbers, 2).field == .percent && numbers.mapping.words.isEmpty)
        let words = try propose("Milestone,Estado de avance\nA first step,Completado\nA second step,En proceso")
        #expect(column(words, 2).field == .status && words.mapping.words.count == 2)
    }

    @Test(
        "What the whole is in a column of shares is told by its numbers, or asked",
        arguments: [
            ("85%,20%,0%", nil, 0), ("0.85,0.2,1", 1, 0), ("85,20,100", 100, 0), ("0,1,1", nil, 1),
        ] as [(String, Int?, Int)])
    func whole(values: String, whole: Int?, questions: Int) throws {
        let rows = values.split(separator: ",").enumerated().map { "Step number \($0.offset),\($0.element)" }
        let proposal = try propose("Milestone,% complete\n" + rows.joined(separator: "\n"))
        #expect(column(proposal, 2).whole == whole)
        #expect(proposal.questions.filter { $0.subject == .whole(place: 2) }.count == questions)
    }

    @Test(
        "A column that tells whether a commitment is new is no status, whatever its words",
        arguments: [
            "Nuevo / En curso", "New or ongoing", "Tipo",
        ])
    func origin(header: String) throws {
        let proposal = try propose(
            "Compromiso,\(header)\nDatos abiertos,Nuevo\nJusticia abierta,En curso\nPresupuesto local,En curso")
        #expect(column(proposal, 2).field == nil && proposal.mapping.words.isEmpty)
    }

    @Test("Dates of data entry and the status of legislation are kept, with what they mean")
    func lookalikes() throws {
        let proposal = try propose(
            """
            Commitment,Start date of data entry,Status of legislation
            Open budgets,2024-02-01,Completed
            Open courts,2024-02-01,In progress
            """)
        #expect(column(proposal, 2).field == nil && column(proposal, 2).why.contains("written"))
        #expect(column(proposal, 3).field == nil && column(proposal, 3).why.contains("something else"))
    }

    @Test(
        "Words without doubt are read, words with doubt are asked",
        arguments: [
            ("Completed", TableMapping.Decision.proposed), ("Closed", .open), ("Nearly there", .open),
            ("non réalisé", .open),
            ("partly complete", .open), ("!", .open), ("En curso", .open), ("-", .open), ("Behind schedule", .proposed),
        ])
    func words(said: String, decision: TableMapping.Decision) throws {
        let proposal = try propose("Milestone,Status\nFirst,Completed\nSecond,Completed\nThird,\(said)")
        let word = try #require(proposal.mapping.words.first { $0.said == said })
        #expect(word.decision == decision, "\(word.why)")
        #expect(!(decision == .open && word.meaning == .status(.complete)), "never silently complete")
        #expect(proposal.questions.contains { $0.subject == .word(said) } == (decision == .open))
    }

    @Test("The order of day and month is proven by the column, by other columns, or asked")
    func dateOrders() throws {
        let proven = try propose("Milestone,Deadline,Commitment\nFirst,31/12/2024,Open data\nSecond,3/4/2024,Open data")
        #expect(column(proven, 2).dateOrder == .dayFirst && column(proven, 2).why.contains("1 fit both"))
        let beside = try propose(
            "Milestone,Start date,Deadline,Commitment\nFirst,3/4/2024,31/12/2024,Open data\nSecond,5/4/2024,30/6/2024,Open data"
        )
        #expect(column(beside, 2).dateOrder == .dayFirst && column(beside, 2).decision == .proposed)
        let unproven = try propose("Milestone,Deadline,Commitment\nFirst,3/4/2024,Open data\nSecond,5/6/2024,Open data")
        #expect(column(unproven, 2).dateOrder == nil && column(unproven, 2).decision == .open)
        #expect(unproven.questions.map(\.subject) == [.dateOrder(place: 2)])
        let mixed = try propose(
            "Milestone,Deadline,Commitment\nFirst,31/12/2024,Open data\nSecond,12/31/2024,Open data\nThird,3/4/2024,Open data"
        )
        #expect(column(mixed, 2).decision == .open)
        let pinned = try propose(
            "Milestone,Deadline,Commitment\nFirst,3/4/2024,Open data\nSecond,5/6/2024,Open data",
            settings: .init(dateOrder: .monthFirst))
        #expect(column(pinned, 2).dateOrder == .monthFirst && pinned.questions.isEmpty)
    }

    @Test("Reporting dates as headers are settled by themselves and by rising, and asked where both readings rise")
    func headerDays() throws {
        func days(_ headers: String) throws -> (days: [String?], open: Int) {
            let cells = headers.split(separator: ",").map { _ in "Completed" }.joined(separator: ",")
            let rows = ["First step", "Second step", "Third step"].map { "\($0),\(cells)" }.joined(separator: "\n")
            let proposal = try propose("Milestone,\(headers)\n\(rows)")
            return (
                proposal.mapping.columns.dropFirst().map { $0.day?.description },
                proposal.mapping.columns.count { $0.decision == .open }
            )
        }
        let proven = try days("4/30/2014,30/9/2014,31/1/2015,30/06/2015,31/12/2015")
        #expect(
            proven.days == ["2014-04-30", "2014-09-30", "2015-01-31", "2015-06-30", "2015-12-31"] && proven.open == 0)
        let between = try days("31/1/2015,3/2/2015,28/2/2015")
        #expect(between.days == ["2015-01-31", "2015-02-03", "2015-02-28"] && between.open == 0)
        let open = try days("3/4/2015,31/12/2015")
        #expect(open.days == [nil, "2015-12-31"] && open.open == 1)
    }

    @Test("Two columns that fit equally well are asked about once")
    func ties() throws {
        let proposal = try propose(
            "Milestone,Status,Current status\nFirst,Completed,Completed\nSecond,Completed,Completed")
        let questions = proposal.questions.filter { if case .field = $0.subject { true } else { false } }
        #expect(questions.count <= 1)
        #expect(proposal.mapping.columns.count { $0.field == .status && $0.decision != .open } <= 1)
    }

    @Test("Samples are never taken from personal data, and contact details in texts are masked")
    func samples() throws {
        let proposal = try propose(
            """
            Milestone,Ansprechperson,Kontaktdaten,Progress
            First,Erika Beispiel,erika@example.org,Write to erika@example.org for the long report
            Second,Max Muster,max@example.org,The second report is published and long enough
            """)
        #expect(column(proposal, 2).field == .contact && column(proposal, 2).samples.isEmpty)
        #expect(column(proposal, 3).field == .contact && column(proposal, 3).samples.isEmpty)
        #expect(
            !column(proposal, 4).samples.isEmpty
                && !proposal.mapping.columns.contains { $0.samples.contains { $0.contains("@") } })
    }

    @Test("A table of something else asks whether it has commitments at all")
    func foreign() throws {
        let proposal = try propose(
            "shelf,title of book,borrowed\nA1,Bread at home,yes\nA2,Knots and how to undo them,no")
        #expect(!proposal.questions.isEmpty && !proposal.mapping.openQuestions.isEmpty)
    }

    @Test("Words for any number do not make rows commitments")
    func numbersAlone() throws {
        let proposal = try propose("ID,what happened\n1,The network was down\n2,The network was slow\n3,All was well")
        #expect(proposal.mapping.columns[1].decision == .open && proposal.rowsWhy.contains("cannot be used"))
    }

    @Test("The same table gives the same proposal, and accepting more asks less")
    func determinism() throws {
        let text = "Milestone,Status,Deadline\nFirst step,En curso,2024-01-01\nSecond step,Closed,2024-05-01"
        #expect(try propose(text).mapping == propose(text).mapping)
        let all = try propose(text, settings: .init(accept: 0.5))
        #expect(all.questions.count <= (try propose(text)).questions.count)
        #expect(all.questions.contains { $0.subject == .word("Closed") }, "what is ambiguous is asked all the same")
    }

    @Test("A mapping of an earlier file stays; only what changed is asked")
    func completing() throws {
        let first = try propose(
            "Milestone,Status,Deadline,Commitment\nFirst step,Closed,2024-01-01,Open data\n"
                + "Second step,Completed,2024-05-01,Open data")
        var old = first.mapping
        for index in old.words.indices {
            if old.words[index].said == "Closed" { old.words[index].meaning = .status(.withdrawn) }
            old.words[index].decision = .confirmed
        }
        let same = try propose(
            "Milestone,Status,Deadline,Commitment\nFirst step,Closed,2024-01-01,Open data\n"
                + "Third step,Completed,2024-05-01,Open data", completing: old)
        #expect(same.questions.isEmpty && same.changes.isEmpty)
        #expect(same.mapping.words.first { $0.said == "Closed" }?.meaning == .status(.withdrawn))
        let changed = try propose(
            "Milestone,State of play,Deadline,Commitment,Remarks\nFirst step,Closed,2024-01-01,Open data,x\n"
                + "Third step,Stuck,2024-05-01,Open data,y",
            completing: old)
        #expect(changed.changes.count == 2)
        #expect(
            changed.questions.contains { $0.concerns(2) } && changed.questions.contains { $0.subject == .word("Stuck") }
        )
        #expect(!changed.questions.contains { $0.subject == .word("Closed") || $0.concerns(1) || $0.concerns(3) })
    }
}
