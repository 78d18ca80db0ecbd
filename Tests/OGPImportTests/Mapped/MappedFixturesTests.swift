import ByteReading
import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

struct MappedFixturesTests {
    @Test("Canada's rows become a history for each indicator, in the order of time whatever the order of rows")
    func canadaHistory() throws {
        let read = try ReadMapped(fixture: "canada-4.csv")
        #expect(read.commitments.map(\.id.text) == ["EX-CANADA-4-C01", "EX-CANADA-4-C02"])
        #expect(read.commitments.allSatisfy { $0.member.code == "CAN" && $0.plan?.text == "EX-CANADA-4" })
        let first = try #require(read.milestone("C01.1.1"))
        #expect(first.history == ["2019-03-31 notStarted", "2019-06-30 limited", "2019-09-30 complete"])
        #expect(first.status == .coded(.complete))
        #expect(first.parent == "C01.1")
        #expect(first.assessments[0].isNothingNew)
        #expect(!first.assessments[1].isNothingNew)
        #expect(first.assessments[1].challenges == "Few registrations")
        #expect(
            first.assessments[1].translations == [
                PlanText(.text, language: "fr", text: "Tenu deux ateliers."),
                PlanText(.challenges, language: "fr", text: "Peu d'inscriptions"),
                PlanText(.evidence, language: "fr", text: "Voir https://example.org/a"),
            ])
        #expect(
            first.assessments[1].evidence == [
                Evidence(link: "https://example.org/a", text: "See https://example.org/a")
            ])
        #expect(first.assessments[2].evidence == [Evidence(link: "https://example.org/r", text: "")])
        #expect(first.assessments[0].by == "Department of Examples | Ministère des Exemples")
        #expect(first.extra == [ExtraCell(header: "owner_org", text: "tbd-dept")])
        #expect(read.milestone("C01.1.2")?.assessments.first?.text == "Draft guide\n* ready\n* shared")
        #expect(read.milestone("C02.1.1")?.assessments.map(\.isNothingNew) == [false, true])
        #expect(read.summary.kind == "updates" && read.summary.format == "mapped")
        #expect(read.summary.milestones == 0 && read.summary.milestoneParts == 4)
        #expect(read.summary.newest?.day.description == "2019-09-30")
        #expect(read.codes == [])
    }

    @Test("Canada's fifth plan: titles and deadlines in two languages, vague deadlines, two leads in one cell")
    func canadaFive() throws {
        let read = try ReadMapped(fixture: "canada-5.csv")
        let panel = try #require(read.milestone("C01.1.1"))
        #expect(panel.title == "Name a panel")
        #expect(
            panel.translations == [
                PlanText(.title, language: "fr", text: "Nommer un comité"),
                PlanText(.deadline, language: "fr", text: "D'ici l'automne 2023"),
            ])
        let deadline = panel.end.resolved(order: nil, basis: .ambiguous)
        #expect(deadline.text == "By fall 2023" && deadline.latest?.description == "2023-11-30")
        #expect(read.commitments[0].lead == ["dept-a", "dept-b"] && panel.lead == [])
        #expect(panel.extra.contains(ExtraCell(header: "indicator_due_date", text: "2023-12")))
        #expect(read.milestone("C05.2.07")?.end.resolved(order: nil, basis: .ambiguous).precision == .open)
        #expect(read.summary.plans.map(\.title) == ["Example plan 5"])
    }

    @Test("Canada's sixth plan: other column order, one period twice, an unknown word")
    func canadaSix() throws {
        let read = try ReadMapped(fixture: "canada-6.csv")
        let register = try #require(read.milestone("C01.1.1"))
        #expect(register.history == ["2025-12-31 limited", "2026-06-30 substantial", "2026-06-30 complete"])
        #expect(read.milestone("C02.1.1")?.status == .unrecognised("Stalled"))
        #expect(read.codes == ["MAP006", "MAP001"])
        #expect(read.findings.first { $0.code.id == "MAP006" }?.position.row == 5)
        #expect(read.findings.first { $0.code.id == "MAP001" }?.value == "Stalled")
        // Institutions of milestones are the commitment's together; a milestone keeps its own where they differ.
        #expect(read.commitments[0].lead == ["dept-a", "dept-b", "dept-c"])
        #expect(register.lead == ["dept-a"] && read.milestone("C01.1.2")?.lead == ["dept-b", "dept-c"])
    }

    @Test("Colombia's activities: one id serves two commitments, shares are no statuses, rows of totals are none")
    func colombia() throws {
        let read = try ReadMapped(fixture: "colombia.csv")
        #expect(read.commitments.map(\.title) == ["Datos del agua", "Presupuesto abierto", "Justicia cercana"])
        #expect(read.commitments.map(\.number) == ["1", "2", "1"])
        #expect(read.commitments[1].id.text == "EX-COLOMBIA-2")
        #expect(Set(read.commitments.map(\.id)).count == 3)
        #expect(read.commitments[0].id.text.hasPrefix("EX-COLOMBIA-1-"))
        #expect(read.commitments.map(\.milestones.count) == [3, 2, 1])
        #expect(read.statements.allSatisfy { $0.status == .notCollected && $0.said == "" })
        #expect(read.statements.map(\.percent?.hundredths) == [10_000, 2_000, 700, 0, 5_550])
        #expect(read.milestone("Formar veedores")?.assessments == [])
        #expect(read.commitments[0].milestones[1].title == "Capacitar a las\ncomunidades")
        #expect(read.commitments[0].milestones[1].end.text == "2020-12-31")
        #expect(read.codes == ["MAP012", "MAP004"])
    }

    @Test("institutions in one cell and on a row each give the same commitments")
    func colombiaApart() throws {
        let joined = try ReadMapped(fixture: "colombia.csv")
        let apart = try ReadMapped(fixture: "colombia-apart.csv")
        #expect(joined.commitments.map(\.placeless) == apart.commitments.map(\.placeless))
        #expect(apart.commitments[2].lead == ["Entidad Cuatro", "Entidad Cinco", "Entidad Seis"])
        #expect(apart.codes == ["MAP004", "MAP009"])
    }

    @Test("a wide file with dates of two orders in its headers becomes a history by the days of the mapping")
    func wide() throws {
        let read = try ReadMapped(fixture: "uk-wide.csv")
        #expect(read.milestone("1.01")?.history == ["2014-04-30 complete"])
        #expect(
            read.milestone("1.02")?.history == [
                "2014-04-30 inProgress", "2014-09-30 inProgress", "2015-01-31 complete",
            ])
        let adopt = try #require(read.milestone("2.01"))
        #expect(adopt.history.last == "2015-06-30 endedUnknown")
        #expect(adopt.assessments.map(\.claim) == [.overdue, .overdue, .overdue, nil])
        #expect(adopt.assessments.last?.lifecycle == .withdrawn)
        #expect(adopt.assessments.map(\.said) == ["Behind schedule", "Behind schedule", "Behind schedule", "Closed"])
        #expect(adopt.assessments.allSatisfy { $0.role == .government && $0.by == "Example Office" })
        #expect(read.milestone("1.03")?.history.count == 3)
        #expect(read.milestone("1.04")?.assessments == [])
        // The row without a commitment continues the one above, which is not the first.
        #expect(read.commitments.map { $0.milestones.map(\.number) } == [["1.01", "1.02", "1.03", "1.04"], ["2.01"]])
        #expect(read.commitments[0].lead == ["Example Office", "Example Agency"])
        #expect(read.codes == ["MAP008"])
    }

    @Test("a quarterly table in German: words that claim something about time and are no status, day-first dates")
    func german() throws {
        let read = try ReadMapped(fixture: "german-quarterly.csv")
        #expect(read.milestone("1.1")?.history == ["2022-03-31 complete", "2022-06-30 complete"])
        let portal = try #require(read.milestone("1.2"))
        #expect(portal.assessments.map(\.claim) == [.onSchedule, .delayExpected])
        #expect(portal.status == .unrecognised("Terminverzögerung"))
        #expect(read.commitments[0].lead == ["Ministerium Eins", "Zwei"])
        let workshop = try #require(read.milestone("2.1"))
        #expect(workshop.end.resolved(order: nil, basis: .ambiguous).latest?.description == "2022-04-05")
        #expect(workshop.assessments.last?.claim == .overdue)
        #expect(read.milestone("2.2")?.status == .unrecognised("ganz umgesetzt (Entwurf)"))
        #expect(read.codes == ["MAP012", "MAP001"])
    }

    @Test("a French table in Windows-1252 with semicolons, decimal commas and contact persons")
    func french() throws {
        let read = try ReadMapped(fixture: "french.csv")
        #expect(read.commitments.map(\.id.text) == ["EX-FRANCE-1", "EX-FRANCE-2", "EX-FRANCE-3", "EX-FRANCE-4"])
        #expect(read.commitments[0].title == "Publier les données de l’eau")
        #expect(read.commitments[3].lead == ["Œuvre d’essai"])
        #expect(read.commitments[0].lead == ["Ministère de l’Exemple", "Agence d’essai"])
        #expect(read.statements.map(\.percent?.hundredths) == [10_000, 4, nil, nil])
        #expect(
            read.statements.map(\.status) == [
                .coded(.complete), .coded(.limited), .unrecognised("non réalisé"), .unrecognised("En retard"),
            ])
        #expect(read.statements.allSatisfy { $0.date?.description == "2021-01-31" })
        #expect(
            read.commitments[0].contact
                == ContactDetails(name: "Anne Exemple", position: "", email: "anne@example.org", telephone: ""))
        #expect(!read.commitments[0].extra.contains { $0.text.contains("@") })
        // 31/12 and 13/01 prove the order that 05/06 leaves open.
        let open = read.commitments[1].end.resolved(order: nil, basis: .ambiguous)
        #expect(open.latest?.description == "2020-06-05" && open.basis == .plan)
        #expect(read.summary.choices.contains { $0.option == "date-order" && $0.value == "dmy in \"Date limite\"" })
        #expect(read.codes == ["MAP002", "MAP002", "MAP012", "MAP001"])
        #expect(read.commitments[2].extra == [ExtraCell(header: "Taux d’avancement", text: "120 %")])
    }

    @Test("the same table as CSV and as UTF-16 text of a spreadsheet program gives equal models")
    func unicodeText() throws {
        let csv = try ReadMapped(fixture: "scorecard.csv")
        let text = try ReadMapped(fixture: "scorecard-unicode.tsv")
        #expect(csv.commitments.map(\.placeless) == text.commitments.map(\.placeless))
        #expect(text.summary.encoding == .utf16le)
        #expect(csv.commitments.map(\.title) == ["Open the registry", "Publish \"costs\", yearly", "Hear citizens"])
        #expect(csv.commitments[0].translations == [PlanText(.title, language: "mn", text: "Бүртгэлийг нээх")])
        #expect(csv.commitments[0].assessments.map(\.role) == [.civilSociety])
        #expect(csv.commitments[0].assessments.first?.by == "Example Watch")
        #expect(csv.commitments[2].assessments == [])
    }

    @Test("XML records are read through a mapping like a table, with their places in the document")
    func records() throws {
        let read = try ReadMapped(fixture: "records.xml")
        #expect(read.commitments.map(\.number) == ["C-1", "C-2"])
        #expect(read.commitments[0].milestones.map(\.title) == ["Publicar el mapa", "Medir el uso"])
        #expect(read.commitments[0].lead == ["Entidad Uno", "Entidad Dos"])
        #expect(
            read.milestone("Publicar el mapa")?.assessments.first?.evidence.first?.link == "https://example.org/mapa")
        #expect(read.commitments[0].source.element == "/response/row[1]")
        #expect(read.milestone("Medir el uso")?.source.element == "/response/row[3]")
        let open = try #require(read.milestone("Abrir el registro")).end.resolved(order: nil, basis: .ambiguous)
        #expect(open.latest?.description == "2021-06-05")
        #expect(read.summary.format == "mapped")
        #expect(read.milestone("Medir el uso")?.extra == [ExtraCell(header: "id", text: "9")])
        #expect(read.codes == [])
    }

    @Test("which mapping was used is recorded", arguments: ReadMapped.fixtures)
    func choices(fixture: String) throws {
        let read = try ReadMapped(fixture: fixture)
        #expect(read.summary.choices.contains { $0.option == "mapping" && $0.value == "m.json" })
    }

    @Test("no rating of the IRM is ever filled from a mapped table", arguments: ReadMapped.fixtures)
    func ratings(fixture: String) throws {
        for commitment in try ReadMapped(fixture: fixture).commitments {
            #expect(commitment.ratings == CommitmentRatings())
        }
    }
}
