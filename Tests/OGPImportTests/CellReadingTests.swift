import Findings
import OGPImport
import OGPModel
import Testing

/// How single cells are read, and what is said of odd ones.
struct CellReadingTests {
    @Test(
        "The kinds of missing stay apart",
        arguments: [
            ("NR", Missing.notReviewed), ("ND", .notCollected), ("NA", .notApplicable), ("", .blank), ("  ", .blank),
            ("nr", .notReviewed), ("N/A", .notApplicable), ("Splendid", .unrecognised), ("#NAME?", .unrecognised),
        ])
    func missing(text: String, kind: Missing) throws {
        let cells = ["Completion (End Of Term)": text, "_CompletionEndTerm": text]
        #expect(try ImportedTable(cells).commitment().ratings.completionEndOfTerm.missing == kind)
    }

    @Test(
        "Completion is read in every spelling met",
        arguments: [
            ("a. Not started", Completion.notStarted), ("a. Not Started", .notStarted), ("Not Started", .notStarted),
            ("b. Limited", .limited), ("limited", .limited), (" Limited ", .limited), ("Limited\u{A0}", .limited),
            ("c. Substantial", .substantial), ("d. Complete", .complete), ("Completed", .complete),
            ("Unclear", .noEvidence), ("Withdrawn", .withdrawn), ("Officially  Withdrawn", .withdrawn),
        ])
    func completion(text: String, completion: Completion) throws {
        #expect(
            try ImportedTable(["Completion (End Of Term)": text]).commitment().ratings.completionEndOfTerm
                == .coded(completion))
    }

    @Test("None is a value, Unclear is another, and both differ from missing")
    func none() throws {
        let none = ImportedTable(["Potential Impact": "None", "_Potential Impact": "0"])
        let unclear = ImportedTable(["Potential Impact": "Unclear", "_Potential Impact": "0"])
        #expect(try none.commitment().ratings.potentialImpact == .coded(.none))
        #expect(try unclear.commitment().ratings.potentialImpact == .coded(.unclear))
        #expect(try none.codes().isEmpty == unclear.codes().isEmpty)
    }

    @Test(
        "A label decides, and a code that says otherwise is a finding at the code's cell",
        arguments: [
            ("Substantial", "4", false), ("Substantial", "5", true), ("Substantial", "NR", true), ("NR", "NR", false),
            ("NR", "3", true), ("Withdrawn", "0", false), ("Unclear", "1", false), ("Unclear", "0", true),
        ])
    func codes(label: String, code: String, isWrong: Bool) throws {
        let table = ImportedTable(["Completion (End Of Term)": label, "_CompletionEndTerm": code])
        let findings = try table.read().findings.filter { $0.code == .labelAndCode }
        #expect(findings.count == (isWrong ? 1 : 0))
        if let finding = findings.first {
            #expect(finding.field == "_CompletionEndTerm" && finding.value == code)
            #expect(finding.message.contains(label) && finding.position.row == 2)
        }
    }

    @Test(
        "Yes and No are read in many spellings, the odd ones with a note",
        arguments: [
            ("Yes", true, false), ("No", false, false), ("1", true, true), ("0", false, true), ("y", true, true),
        ])
    func flags(text: String, value: Bool, isOdd: Bool) throws {
        let table = ImportedTable(["Verifiable": text])
        #expect(try table.commitment().ratings.verifiable == .coded(value))
        #expect(try table.codes().contains("OGP004") == isOdd)
    }

    @Test(
        "A year is a year from 2011 on",
        arguments: [
            ("2016", 2016 as Int?), ("2016.0", 2016), (" 2016 ", 2016), ("2010", nil), ("16", nil), ("NR", nil),
        ])
    func years(text: String, year: Int?) throws {
        let table = ImportedTable(["Year Of Submission": text])
        #expect(try table.commitment().submitted == year)
        #expect(try table.codes().contains("OGP009") == (year == nil && text != "NR"))
    }

    @Test("A commitment's number is text, and one that a spreadsheet spoilt is kept and said")
    func numbers() throws {
        for number in ["2.1", "2.10", "9b", "A.9.A", "1(A)", "9.9.", "D5"] {
            #expect(try ImportedTable(["Commitment Number": number]).commitment().number == number)
        }
        let spoilt = ImportedTable(["Commitment Number": "2.2999999999999998"])
        #expect(try spoilt.commitment().number == "2.2999999999999998")
        #expect(try spoilt.codes().contains("OGP011"))
    }

    @Test(
        "Line-break tags and character references become text, other markup stays",
        arguments: [
            ("One<br/>two", "One\ntwo"), ("One<BR />two", "One\ntwo"), ("Children&#39;s rights", "Children's rights"),
            ("A &amp; B", "A & B"), ("<b>bold</b>", "<b>bold</b>"), ("a < b", "a < b"), ("AT&T", "AT&T"),
            ("\u{A0} edge \u{200B}", "edge"), ("&#0;", "&#0;"),
        ])
    func markup(text: String, kept: String) throws {
        #expect(try ImportedTable(["Commitment Title": text]).commitment().title == kept)
    }

    @Test(
        "Silence about an institution is not an institution",
        arguments: ["", "NA", "None Specified", "Unclear", "Not Specified"])
    func silence(text: String) throws {
        #expect(try ImportedTable(["Lead Institution": text]).commitment().lead.isEmpty)
    }

    @Test("Institutions are listed by lines and semicolons")
    func institutions() throws {
        let commitment = try ImportedTable(["Supporting Institution(s)": "Governors;\nFishers' League, North; "])
            .commitment()
        #expect(commitment.supporting == ["Governors", "Fishers' League, North"])
    }

    @Test("A member is known by its names over time; its code speaks before its name")
    func members() throws {
        let renamed = try ImportedTable(["Country/Locality": "Macedonia"]).commitment().member
        #expect(renamed.name == "North Macedonia" && renamed.code == "MKD" && renamed.nameInSource == "Macedonia")
        let contradiction = ImportedTable(["Country/Locality": "Kenya", "Code": "URY"])
        #expect(try contradiction.commitment().member.code == "URY")
        #expect(try contradiction.codes().contains("OGP006"))
        let unknown = ImportedTable(["Country/Locality": "Atlantis"])
        #expect(try unknown.codes().contains("OGP005"))
        let stranger = try unknown.commitment()
        #expect(stranger.member.name == "Atlantis" && stranger.member.code == nil)
    }

    @Test("A misspelt name beside a known code is said as well")
    func misspelt() throws {
        let table = ImportedTable(["Country/Locality": "Uruquay", "Code": "URY"])
        #expect(try table.commitment().member.name == "Uruguay")
        let finding = try #require(try table.read().findings.first { $0.code == .unknownMember })
        #expect(finding.value == "Uruquay" && finding.fix.contains("Uruguay"))
    }

    @Test(
        "A spreadsheet's error is a finding wherever it stands",
        arguments: [
            "Lead Institution", "Commitment Title", "Potential Impact", "Start Date", "Year Of Submission", "_Relevant",
        ])
    func errors(field: String) throws {
        let findings = try ImportedTable([field: "#REF!", "Country/Locality": "Kenya"]).read().findings
        let finding = try #require(findings.first { $0.code == .spreadsheetError })
        #expect(finding.field == field && finding.value == "#REF!" && finding.position.column != nil)
    }

    @Test("A policy area is present, absent or not coded, and never guessed")
    func policyAreas() throws {
        let areas = try ImportedTable(["Open Data": "1", "Audits": "0", "Tax": "ND", "Aid": "2"]).read()
        let commitment = try #require(areas.commitments.first)
        #expect(commitment.policyAreas.present == ["Open Data"])
        #expect(commitment.policyAreas.coded == 2)
        #expect(Set(["Tax", "Aid"]).isSubset(of: commitment.policyAreas.notCoded))
        #expect(areas.findings.contains { $0.code == .unusualTag && $0.field == "Aid" })
    }

    @Test("Commitments that were assessed together know each other")
    func clusters() throws {
        let commitment = try ImportedTable(["Cluster Commitment ID(s)": "ke0902, KE0901"]).commitment()
        #expect(commitment.assessedWith.map(\.text) == ["KE0902", "KE0901"])
        #expect(commitment.assessmentKey == "KE0901 KE0902")
        #expect(try ImportedTable(["Cluster Commitment ID(s)": "NA"]).commitment().assessmentKey == nil)
    }

    @Test("A row of totals is no commitment, and said")
    func totals() throws {
        var table = ImportedTable([:])
        table.rows.append(table.head[0].map { ["_Relevant", "Specificity"].contains($0) ? "17" : "" })
        #expect(try table.read().commitments.count == 1)
        #expect(try table.codes().contains("OGP007"))
    }

    @Test("The rest of a torn row is no commitment, and said")
    func fragment() throws {
        var table = ImportedTable([:], idColumn: false)
        table.head[0].insert("Commitment Unique Identifier", at: 0)
        table.rows[0].insert("KE0901", at: 0)
        table.rows.append(["Draw the map"])
        let result = try table.read()
        #expect(result.commitments.count == 1)
        let finding = try #require(result.findings.first { $0.code.id == "OGP017" })
        #expect(finding.position.row == 3 && finding.value == "Draw the map")
    }
}
