import Findings
import OGPImport
import OGPModel
import Testing

/// What single cells and rows become.
struct MappedRowsTests {
    @Test(
        "shares are read with a sign or against the whole, and nothing else is taken for one",
        arguments: [
            ("85 %", nil, 8_500), ("85%", nil, 8_500), ("0.85", 1, 8_500), ("0,85", 1, 8_500), ("85", 100, 8_500),
            ("0,040%", nil, 4), ("33.333 %", nil, 3_333), ("66,666 %", nil, 6_667), ("1", 1, 10_000), ("1", 100, 100),
            ("85%", 1, 8_500), ("0", 100, 0), ("٤٥٪", nil, 4_500), ("85\u{A0}%", nil, 8_500), ("%85", nil, 8_500),
            ("85", nil, nil), ("120 %", nil, nil), ("-5%", nil, nil), ("20-30 %", nil, nil), ("20 / 30", 100, nil),
            ("1.5", 1, nil), ("about 80 %", nil, nil), ("half", 100, nil), ("1.234,5", 100, nil),
        ] as [(String, Int?, Int?)])
    func shares(text: String, whole: Int?, hundredths: Int?) throws {
        let read = try ReadMapped("T,P\na,\"\(text)\"\n", .commitment, [.commitmentTitle, .percent]) {
            $0.columns[1].whole = whole
        }
        #expect(read.statements.first?.percent?.hundredths == hundredths)
        #expect(read.codes == (hundredths == nil ? ["MAP002"] : []))
        #expect(read.commitments.first?.extra.map(\.text) == (hundredths == nil ? [text] : []))
        #expect(read.statements.allSatisfy { $0.status == .notCollected })
    }

    @Test("a word is looked up whole and folded in the mapping, then in the vocabulary, and never guessed")
    func words() throws {
        let table =
            "T,S\na,DONE!\nb,Completed\nc,not done\nd,not done\ne,partly complete\nf,n/a\ng,SP: Substantial progress\n"
        let read = try ReadMapped(table, .commitment, [.commitmentTitle, .status]) {
            $0.words = [
                TableMapping.Word(said: "done", count: 1, meaning: .status(.substantial), decision: .confirmed),
                TableMapping.Word(said: "SP", count: 1, meaning: .status(.substantial), decision: .confirmed),
            ]
        }
        #expect(
            read.statements.map(\.status) == [
                .coded(.substantial), .coded(.complete), .unrecognised("not done"), .unrecognised("not done"),
                .unrecognised("partly complete"), .notApplicable, .coded(.substantial),
            ])
        let unknown = read.findings.filter { $0.code.id == "MAP001" }
        #expect(unknown.count == 2)
        #expect(unknown.first?.message.contains("(2 cells)") == true)
    }

    @Test("the nearest word of the mapping is offered for an unknown one")
    func nearest() throws {
        let read = try ReadMapped("T,S\na,Complated\n", .commitment, [.commitmentTitle, .status]) {
            $0.words = [
                TableMapping.Word(said: "Completed", count: 1, meaning: .status(.complete), decision: .confirmed)
            ]
        }
        #expect(read.findings.last?.message.contains("nearest word of the mapping is \"Completed\"") == true)
    }

    @Test(
        "the order of a date comes from its column, else from the command line, else from what its cells prove",
        arguments: [
            ("05/06/2020", "", nil, nil, nil), ("05/06/2020", "", DateOrder.monthFirst, nil, "2020-05-06"),
            ("05/06/2020", "", nil, DateOrder.dayFirst, "2020-06-05"),
            ("05/06/2020", "31/01/2020", nil, nil, "2020-06-05"),
            ("05/06/2020", "1/31/2020", nil, nil, "2020-05-06"),
            ("05/06/2020", "1/31/2020", DateOrder.dayFirst, nil, "2020-06-05"),
            ("05/06/2020", "", DateOrder.monthFirst, DateOrder.dayFirst, "2020-05-06"),
        ] as [(String, String, DateOrder?, DateOrder?, String?)])
    func dateOrders(cell: String, other: String, column: DateOrder?, pinned: DateOrder?, day: String?) throws {
        let read = try ReadMapped("T,D\na,\(cell)\nb,\(other)\n", .commitment, [.commitmentTitle, .end], order: pinned)
        {
            $0.columns[1].dateOrder = column
        }
        let end = try #require(read.commitments.first).end.resolved(order: nil, basis: .ambiguous)
        #expect(end.latest?.description == day)
    }

    @Test("a column of dates in both orders is reported and left open")
    func mixedOrders() throws {
        let read = try ReadMapped(
            "T,D\na,05/06/2020\nb,31/01/2020\nc,1/31/2020\n", .commitment, [.commitmentTitle, .end])
        #expect(read.codes == ["MAP011"])
        #expect(read.commitments.first?.end.resolved(order: nil, basis: .ambiguous).latest == nil)
    }

    @Test("a period that is not understood leaves its statement without a date, in front of all others")
    func periods() throws {
        let table = "C,M,P,S\nC1,a,2020-06,Limited\nC1,a,soon,Complete\nC1,a,Q1 2020,Not started\n"
        let read = try ReadMapped(table, .update, [.commitmentTitle, .milestoneTitle, .period, .status])
        #expect(read.milestones.first?.history == ["- complete", "2020-03-31 notStarted", "2020-06-30 limited"])
        #expect(read.codes == ["MAP003"])
    }

    @Test("a milestone on two rows that say different things is counted twice and reported")
    func milestoneTwice() throws {
        let read = try ReadMapped(
            "C,M,D\nA,one,2020\nB,two,2020\nA,one,2021\n", .milestone, [.commitmentTitle, .milestoneTitle, .end])
        #expect(read.commitments.map(\.milestones.count) == [2, 1])
        #expect(read.codes == ["MAP005"])
    }

    @Test("texts of the latest period count, whatever the order of rows")
    func latestTexts() throws {
        let rows = ["X,1,Newest,2021-06,2022", "X,1,Older,2020-06,2021"]
        let fields: [TableField?] = [.commitmentTitle, .milestoneNumber, .milestoneTitle, .period, .end]
        for order in [rows, rows.reversed()] {
            let text = (["C,M,T,P,D"] + order).joined(separator: "\n")
            let read = try ReadMapped(text, .update, fields)
            #expect(read.milestones.map(\.title) == ["Newest"])
            #expect(read.milestones.first?.end.text == "2022")
        }
    }

    @Test("ids with a letter and four digits are the source's own; others are made of plan and number, or of content")
    func ids() throws {
        let given = try ReadMapped("I,T\nUS0113,a\nUS0114,b\n", .commitment, [.commitmentID, .commitmentTitle])
        #expect(given.commitments.map(\.id.text) == ["US0113", "US0114"])
        #expect(given.commitments.allSatisfy { $0.idSource == .given })
        let twice = try ReadMapped("I,T\nUS0113,a\nUS0113,b\n", .commitment, [.commitmentID, .commitmentTitle])
        #expect(twice.commitments.allSatisfy { $0.idSource == .derived })
        #expect(Set(twice.commitments.map(\.id)).count == 2)
        let numbered = try ReadMapped("N,T\n1,a\n2,b\n", .commitment, [.commitmentNumber, .commitmentTitle])
        #expect(numbered.commitments.map(\.id.text) == ["PLAN-1-1", "PLAN-1-2"])
        let bare = try ReadMapped("T\na\nb\n", .commitment, [.commitmentTitle]) { $0.planID = "" }
        let turned = try ReadMapped("T\nb\na\n", .commitment, [.commitmentTitle]) { $0.planID = "" }
        #expect(bare.commitments.map(\.id) == turned.commitments.map(\.id).reversed())
    }

    @Test("a day on which an item was finished says complete unless a status says otherwise")
    func completed() throws {
        let table = "T,S,F\na,,2020-05-06\nb,Limited,2020-05-07\nc,,May 2020\n"
        let read = try ReadMapped(table, .commitment, [.commitmentTitle, .status, .completed])
        #expect(read.statements.map(\.status) == [.coded(.complete), .blank, .coded(.limited)])
        #expect(read.statements.map(\.isFinishDay) == [true, true, false])
        #expect(read.statements.first?.date?.description == "2020-05-06")
        #expect(read.statements.first?.said == "F: 2020-05-06")
        #expect(read.commitments.map { $0.extra.map(\.text) } == [["2020-05-06"], ["2020-05-07"], ["May 2020"]])
        #expect(read.codes == ["MAP003"])
    }

    @Test("codes with labels, merged cells, blank rows, repeated headers and totals are what they are")
    func shapes() throws {
        let table = """
            C,M,S
            C01: Climate,C01.1: Panel,Limited
            ,C01.2: Report,Complete
            ,,
            C,M,S
            C02: Budget,C02.1: Portal,Limited
            Total,,
            """
        let read = try ReadMapped(table, .milestone, [.commitmentNumber, .milestoneNumber, .status])
        #expect(read.commitments.map(\.number) == ["C01", "C02"])
        #expect(read.commitments.map(\.title) == ["Climate", "Budget"])
        #expect(read.milestones.map(\.number) == ["C01.1", "C01.2", "C02.1"])
        #expect(read.milestones.map(\.title) == ["Panel", "Report", "Portal"])
        #expect(read.codes == ["MAP012", "MAP008"])
    }

    @Test("a milestone of a milestone names the one above; a row of the one above is a milestone of its own")
    func parents() throws {
        let table = "C,P,PT,N,W\nA,1,Above,,\nA,1,Above,1.1,2.5\n"
        let read = try ReadMapped(
            table, .milestone,
            [.commitmentTitle, .milestoneParent, .milestoneParentTitle, .milestoneNumber, .milestoneWeight])
        #expect(read.milestones.map(\.parent) == [nil, "1"])
        #expect(read.milestones.map(\.title) == ["Above", ""])
        #expect(read.milestones.map(\.weight) == [nil, 2_500])
        #expect(read.summary.milestones == 1 && read.summary.milestoneParts == 1)
    }
}
