import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPModel
import Testing

struct ContextImportTests {
    private let catalogues: ImportCatalogues
    private let context: ContextCatalogue

    init() throws {
        catalogues = try .bundled()
        context = try .bundled()
    }

    private func read(_ text: String, name: String = "context.csv") throws -> ContextSource {
        try ContextImport.read(InputFile(text: text, name: name), catalogues: catalogues, context: context)
    }

    private func day(_ text: String) -> CivilDate? { CivilDate(iso: text) }

    private func codes(_ source: ContextSource) -> [String] { source.findings.map(\.code.id) }

    @Test("shutdown records of 2019 and of later years are read by the names of their columns")
    func shutdowns() throws {
        let early = try read(
            """
            ID,start_date,end_date ,country ,geo_scope,shutdown_type_new,full or service-based,actual_cause,election,notes
            1,6/22/2019,6/23/2019,Liberia ,Level 3,Shutdown,Full,Protest,No ,x

            """)
        let late = try read(
            """
            count_year,country,start_date,shutdown_type,shutdown_extent,actual_cause,shutdown_status
            2020,Liberia,2020-06-22,Throttle,Service-based,Elections,ongoing

            """)
        let first = try #require(early.records.shutdowns.first)
        #expect(early.form == .shutdowns && first.member.code == "LBR" && first.member.nameInSource == "Liberia")
        #expect(first.start.earliest == CivilDate(iso: "2019-06-22"))
        #expect(
            first.fields[.kind] == "Shutdown" && first.fields[.extent] == "Full" && first.fields[.cause] == "Protest")
        #expect(first.fields[.election] == "No")
        #expect(codes(early) == ["CTX012"])
        let second = try #require(late.records.shutdowns.first)
        #expect(second.fields[.countYear] == "2020" && second.fields[.cause] == "Elections")
        #expect(second.start.earliest == CivilDate(iso: "2020-06-22") && second.end.latest == nil)
    }

    @Test("dates that no cell settles keep both readings")
    func ambiguousDates() throws {
        let source = try read("country,start_date,shutdown_type\nKenya,5/6/2019,Shutdown\n")
        let start = try #require(source.records.shutdowns.first?.start)
        #expect(start.earliest == CivilDate(iso: "2019-05-06") && start.latest == CivilDate(iso: "2019-06-05"))
        #expect(codes(source) == ["CTX006"])
    }

    @Test("a date that is missing or not understood leaves the record and says so")
    func badDates() throws {
        let source = try read("country,start_date,shutdown_type\nKenya,,Shutdown\nKenya,sometime,Shutdown\n")
        #expect(source.records.shutdowns.count == 2)
        #expect(source.records.shutdowns.allSatisfy { $0.start.earliest == nil })
        #expect(Set(codes(source)) == ["CTX004", "CTX005"])
    }

    @Test(
        "a cell may name several countries; a comma divides only where every part is a member",
        arguments: [
            ("Kenya; Ghana", ["KEN", "GHA"]), ("Kenya and Ghana", ["KEN", "GHA"]),
            ("\"Kenya, Ghana\"", ["KEN", "GHA"]), ("\"Kenya, India\"", ["KEN", nil]),
            ("\"Venezuela, Bolivarian Republic of\"", [nil]), ("Bosnia and Herzegovina", ["BIH"]),
            ("Antigua and Barbuda", [nil]), ("\"Kenya, Antigua and Barbuda\"", ["KEN", nil]),
            ("Kenya / Atlantis", ["KEN", nil]), ("\"Atlantis, Republic of\"", [nil]), ("SriLanka", ["LKA"]),
        ])
    func countries(cell: String, expected: [String?]) throws {
        let source = try read("country,start_date,shutdown_type\n\(cell),2019-05-20,Shutdown\n")
        #expect(source.records.shutdowns.map(\.member.code) == expected)
        #expect(codes(source).contains("CTX003") == (expected.count > 1))
        #expect(codes(source).contains("CTX002") == expected.contains(nil))
    }

    @Test("a country that is no member is reported once with its records, and the records stay")
    func noMember() throws {
        let source = try read(
            "country,start_date,shutdown_type\nAtlantis,2019-05-20,Shutdown\nAtlantis,2019-05-21,Shutdown\n,2019-05-22,x\n"
        )
        #expect(source.records.shutdowns.count == 2)
        #expect(codes(source) == ["CTX001", "CTX002"])
        #expect(source.findings[1].message.contains("2 records"))
    }

    @Test(
        "a name is suggested only where a member's is probably misspelt, and never for another country",
        arguments: [
            ("India", ""), ("Algeria", ""), ("Tajikistan", ""), ("Guinea", ""), ("Suisse", ""), ("Atlantis", ""),
            ("Kenyaa", " The nearest name is Kenya."), ("Philipines", " The nearest name is Philippines."),
            ("Kyrgystan", " The nearest name is Kyrgyz Republic."),
        ])
    func nearest(name: String, hint: String) throws {
        let source = try read("country,start_date,shutdown_type\n\(name),2019-05-20,Shutdown\n")
        let messages = source.findings.filter { $0.code.id == "CTX002" }.map(\.message)
        #expect(messages.allSatisfy { $0.hasSuffix("cannot be held against a plan.\(hint)") })
        #expect(messages.count == 1)
    }

    @Test(
        "names of columns are compared without case, accents and signs, and by plain other names",
        arguments: [
            "country,start date,shutdown type", "Country/Territory,Start_Date,Shutdown-Type",
            "País,START DATE,shutdown_type",
        ])
    func headers(header: String) throws {
        let source = try read("\(header)\nKenya,2019-05-20,Shutdown\n")
        #expect(source.form == .shutdowns && source.findings.isEmpty)
        #expect(source.records.shutdowns.first?.start.earliest == day("2019-05-20"))
        #expect(source.records.shutdowns.first?.member.code == "KEN")
    }

    @Test("a column of an indicator may have the name of its language")
    func spanishHeaders() throws {
        let source = try read(
            "País,Tema,Indicador,Valor,Umbral,Año,Fuente\nKenia,open-data,Escala,\"12,5\",\"≥ 10,5\",2020,X\n")
        let indicator = try #require(source.records.indicators.first)
        #expect(indicator.member.code == "KEN" && indicator.isProblem == true && source.findings.isEmpty)
        #expect(indicator.date.latest == day("2020-12-31"))
    }

    @Test(
        "day numbers of a spreadsheet and years of two digits are read, and a finding says so",
        arguments: [("43617", "2019-06-01"), ("43617.5", "2019-06-01"), ("5-Jan-26", "2026-01-05")])
    func assumedDates(text: String, day: String) throws {
        let source = try read("country,start_date,shutdown_type\nKenya,\(text),Shutdown\n")
        #expect(source.records.shutdowns.first?.start.earliest == CivilDate(iso: day))
        let finding = try #require(source.findings.first { $0.code.id == "CTX013" })
        #expect(finding.message.contains(day) && finding.message.contains(text))
    }

    @Test("a value that cannot be held against its threshold is told with the reason and how to mend it")
    func thresholdReason() throws {
        let head = "member,theme,indicator,value,threshold,date,source\n"
        let source = try read(
            head + "Kenya,open-data,Score,\"1,234\",>= 1000,2020,X\nKenya,open-data,Score,3,about 3,2020,X\n")
        #expect(codes(source) == ["CTX008", "CTX008"])
        #expect(source.findings[0].message.contains("thousands or before decimals. Write thousands without a comma"))
        #expect(source.findings[1].message.contains("no sign of comparison"))
    }

    @Test("rows that say the same in every cell are told once, in a file and over several")
    func identical() throws {
        let table =
            "member,theme,indicator,value,threshold,date,source\nKenya,open-data,Score,12,< 50,2020,X\n"
            + "Kenya,open-data,Score,12,< 50,2020,X\nKenya,open-data,Score,12,< 50,2021,X\n"
        var records = try read(table).records
        records += try read(table, name: "again.csv").records
        var findings = FindingList()
        records.tellRowsOnce(&findings)
        #expect(records.indicators.map(\.date.text) == ["2020", "2021"])
        #expect(findings.findings.map(\.code.id) == Array(repeating: "CTX014", count: 4))
        #expect(findings.findings.first?.message == "The row says what row 2 says; it is counted once.")
        #expect(findings.findings.last?.message.contains("row 4 of context.csv") == true)
    }

    @Test("a shutdown that goes on stands in several yearly sheets and is told once")
    func repeated() throws {
        let head = "count_year,country,start_date,area_name,shutdown_type\n"
        var records = try read(
            head + "2019,Kenya,2019-05-20,North,Shutdown\n2019,Kenya,2019-05-20,North,Shutdown\n"
                + "2020,Kenya,2019-05-20,north,Shutdown\n2020,Kenya,2020-01-02,North,Shutdown\n"
        ).records
        records += try read(head + "2021,Kenya,2019-05-20,North,Shutdown\n", name: "2021.csv").records
        var findings = FindingList()
        records.tellShutdownsOnce(&findings)
        #expect(records.shutdowns.count == 3)
        #expect(findings.findings.map(\.code.id) == ["CTX007"])
    }

    @Test("indicators record a problem beyond their threshold, and nothing without one")
    func indicators() throws {
        let source = try read(
            """
            member,theme,indicator,value,threshold,date,source
            Kenya,Open data,Score,12,< 50,2020,Institute
            KEN,open-data,Score,60,< 50,2021,Institute
            Kenya,open-data,Score,60,50,2021,Institute
            Kenya,open-dta,Score,60,< 50,2021,Institute

            """)
        #expect(source.records.indicators.map(\.isProblem) == [true, false, nil])
        #expect(source.records.indicators.allSatisfy { $0.theme == "open-data" && $0.member.code == "KEN" })
        #expect(source.records.indicators[0].date.latest == CivilDate(iso: "2020-12-31"))
        #expect(codes(source) == ["CTX008", "CTX009"])
    }

    @Test("pledges name their theme, or are one whose themes the catalogue lists")
    func pledges() throws {
        let source = try read(
            """
            member,pledge,theme,date,source
            Kenya,Summit pledge,open-data,2019-05-29,Summit
            Kenya,Paris Call,,2019-11-12,Site
            Kenya,Other call,,2019-11-12,Site

            """)
        #expect(source.records.pledges.map(\.name) == ["Summit pledge", "Paris Call"])
        #expect(source.records.pledges.map(\.theme) == ["open-data", nil])
        #expect(codes(source) == ["CTX009"])
    }

    @Test("a list of supporters is counted by kind, and its states are pledges")
    func supporters() throws {
        let source = try read(
            "file,name,category,nationality,date_signed\na,Kenya,state,KEN,2019-11-12\nb,Invented Ltd,private-sector,FRA,\n"
        )
        #expect(source.form == .supporters)
        #expect(source.records.supporters.first?.byKind == ["state": 1, "private-sector": 1])
        #expect(
            source.records.pledges.map(\.member.code) == ["KEN"] && source.records.pledges.first?.name == "Paris Call")
        #expect(codes(source) == ["CTX011", "CTX012"])
    }

    @Test("a target may count from the baseline, and nothing is put in the place of a number that is not one")
    func campaigns() throws {
        let source = try read(
            """
            campaign,baseline,baselineDate,target,date,count,countDate,source
            More,1100,2021-05-25,+100,2021-10-29,1150,2021-08-01,Institute
            Late,about 10,,20,,,,
            Loose,,,+5,2021-10-29,,,

            """)
        let campaigns = source.records.campaigns
        #expect(campaigns.map(\.target) == [1200, 20, nil] && campaigns.map(\.baseline) == [1100, nil, nil])
        #expect(campaigns.map(\.count) == [1150, nil, nil])
        #expect(codes(source) == ["CTX010", "CTX010"])
    }

    @Test("a table of another form is refused with the forms that are known")
    func unknownForm() {
        let failure = #expect(throws: ImportFailure.self) { try read("shelf,title\n1,a\n") }
        #expect(failure?.description.contains("shutdown records") == true)
    }
}
