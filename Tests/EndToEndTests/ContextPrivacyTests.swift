import Foundation
import TestSupport
import Testing

/// Contact details in what stands beside the plans - review sheets, stories, context, decisions - never reach an output unless
/// they are asked for, and what was left out is counted.
struct ContextPrivacyTests {
    /// What is planted, each once in every cell of text.
    private static let address = "jane@ngo.example"
    private static let telephone = "+254 700 123456"
    private static let contact = "\(address) \(telephone)"

    /// A file beside the plans, with the verbs that take it.
    struct Source: Sendable, CustomTestStringConvertible {
        let name: String
        let option: String
        let text: String
        let verbs: [[String]]
        let formats: [String]
        var testDescription: String { name }
    }

    private static let gaps = ["gaps"]
    private static let all = ["text", "json", "csv", "markdown", "html"]

    private static let sources: [Source] = [
        Source(
            name: "answers", option: "--answers",
            text: "commitment,question,answer,reviewer,date,link,note\n"
                + "KE0901,QUESTION,no,Ana <\(address)>,2026-01-05,https://x.example,ask Jane \(contact)\n"
                + "KE0901,QUESTION,yes,Ben \(contact),on the day of \(address),,\(contact)\n"
                + "KE0901,no-\(address),yes,Ana,2026-01-05,,\nKE0901,QUESTION,ask \(contact),Ana,2026-01-05,,\n",
            verbs: [gaps], formats: all),
        Source(
            name: "answers on a page", option: "--answers",
            text: "commitment,question,answer,reviewer,date,link,note\n"
                + "KE0901,QUESTION,no,Ana <\(address)>,2026-01-05,https://x.example,ask Jane \(contact)\n",
            verbs: [["show", "KE0901"]], formats: ["text", "json", "markdown"]),
        Source(
            name: "answers in a new sheet", option: "--answers",
            text: "commitment,question,answer,reviewer,date,link,note\n"
                + "KE0901,QUESTION,no,Ana <\(address)>,2026-01-05,https://x.example,ask Jane \(contact)\n",
            verbs: [["themes", "questions"]], formats: ["text", "json", "csv", "markdown"]),
        Source(
            name: "stories", option: "--stories",
            text: "commitment,challenge,response,impact,gene 1,reason 1,assessor,date\n"
                + "KE0901,c \(contact),r \(contact),i \(contact),a,because \(contact),Ana \(contact),on \(address)\n"
                + "KE0901,c,r,i,\(address),,Ana,2024-01-01\n",
            verbs: [["show", "KE0901"]], formats: ["text", "json", "markdown"]),
        Source(
            name: "shutdowns", option: "--context",
            text: "country,start_date,shutdown_type,actual_cause,election,event,info_source_link\n"
                + "Kenya,2023-12-20,Shutdown,protest \(contact),no \(contact),e \(contact),l \(contact)\n"
                + "Atlantis \(contact),2023-12-20,Shutdown,,,,\nKenya,on \(address),Shutdown,,,,\n",
            verbs: [gaps, ["themes", "coverage"], ["themes", "matrix"]], formats: ["text", "json", "csv", "markdown"]),
        Source(
            name: "indicators", option: "--context",
            text: "member,theme,indicator,value,threshold,date,source\n"
                + "Kenya,freedom-of-assembly,Score \(contact),asked,= asked,2023,Institute \(contact)\n"
                + "Kenya,no theme \(contact),Score,12,>= 1,2023,Institute\n"
                + "Kenya,freedom-of-assembly,Score,\(address),> 1,2023,Institute\n",
            verbs: [gaps], formats: all),
        Source(
            name: "pledges", option: "--context",
            text: "member,pledge,theme,date,source\n"
                + "Kenya,Summit \(contact),open-data,2023-05-29,Page \(contact)\n"
                + "Kenya,Summit,open-data,on \(address),Page\n",
            verbs: [gaps], formats: all),
        Source(
            name: "campaigns", option: "--context",
            text: "campaign,baseline,baselineDate,target,date,count,countDate,source\n"
                + "More \(contact),10,on \(address),+5,on \(address),ask \(address),on \(address),\(contact)\n",
            verbs: [gaps, ["themes", "coverage"]], formats: ["text", "json", "markdown"]),
        Source(
            name: "decisions", option: "--decisions",
            text: "commitment,theme,decision,by,date\nKE0901,open-data,accept,Ana \(contact),on \(address)\n"
                + "KE0901,no \(address),accept,Ana,\nKE0901,open-data,ask \(contact),Ana,\n",
            verbs: [gaps, ["themes", "coverage"]], formats: ["text", "json", "markdown"]),
    ]

    /// The id of a question that the fixture's commitment is asked.
    private static func question() throws -> String {
        let sheet = try OGPTool.run(["themes", "questions", OGPTool.plans, "--format", "csv"] + OGPTool.asOf)
        let row = try #require(sheet.stdout.split(separator: "\n").first { $0.hasPrefix("KE0901,") })
        return try #require(row.split(separator: ",").map(String.init).first { $0.hasPrefix("chk-") })
    }

    @Test("no output prints a contact detail of a file beside the plans, and each is counted", arguments: sources)
    func withheld(source: Source) throws {
        try OGPTool.withFolder { folder in
            let text = source.text.replacing("QUESTION", with: try Self.question())
            let file = try OGPTool.write(text, to: "beside.csv", in: folder)
            for verb in source.verbs {
                for format in source.formats {
                    let arguments = verb + [OGPTool.plans, source.option, file, "--format", format] + OGPTool.asOf
                    let result = try OGPTool.run(arguments)
                    #expect(result.exitCode == 0 || result.exitCode == 64, "\(verb) \(format): \(result.stderr)")
                    let output = result.stdout + result.stderr
                    #expect(!output.contains("@ngo"), "\(verb) \(format) prints an address")
                    #expect(!output.filter(\.isNumber).contains("254700123456"), "\(verb) \(format) prints a number")
                    if output.contains("[contact removed]") {
                        let isCounted = result.stderr.contains("left out (--private")
                        #expect(isCounted || source.option == "--decisions", "\(verb) \(format)")
                        let isOutside = !result.stdout.contains("[contact removed]")
                        #expect(isOutside || !output.contains("no contact detail was left out"))
                    }
                }
            }
        }
    }

    @Test("reviewers stay, told apart; how many details were left out is said, and --private keeps them")
    func attributed() throws {
        try OGPTool.withFolder { folder in
            let question = try Self.question()
            let sheet =
                "commitment,question,answer,reviewer,date,link,note\n"
                + "KE0901,\(question),no,Ana <\(Self.address)>,2024-01-05,,ask Jane \(Self.contact)\n"
                + "KE0901,\(question),yes,a@ngo.example,2024-01-06,,\nKE0901,\(question),no,b@ngo.example,2024-01-06,,\n"
            let file = try OGPTool.write(sheet, to: "answers.csv", in: folder)
            let base = ["themes", "questions", OGPTool.plans, "--answers", file, "--format", "csv"] + OGPTool.asOf
            let result = try OGPTool.run(base)
            #expect(result.stdout.contains("Ana <[contact removed]>") && result.stdout.contains("ask Jane"))
            #expect(result.stdout.contains("[contact removed] (2)"))
            #expect(result.stderr.contains("left out (--private writes them)"), "\(result.stderr)")
            let open = try OGPTool.run(base + ["--private"])
            #expect(open.stdout.contains("Ana <\(Self.address)>") && open.stdout.contains(Self.telephone))
            #expect(!open.stderr.contains("left out"))
            let json = try OGPTool.json("show", "KE0901", OGPTool.plans, "--answers", file)["withheld"]
            let bare = try OGPTool.json("show", "KE0901", OGPTool.plans)["withheld"]
            #expect((json["emailAddresses"].number ?? 0) - (bare["emailAddresses"].number ?? 0) == 4)
            #expect((json["telephoneNumbers"].number ?? 0) - (bare["telephoneNumbers"].number ?? 0) == 1)
        }
    }

    @Test("the first things that are wrong in a file of context are told in words on the standard error")
    func told() throws {
        try OGPTool.withFolder { folder in
            let table =
                "member,theme,indicator,value,threshold,date,source\nKenya,open-data,Score,many,>= 3,2023,X\n"
                + "Kenya,open-dta,Score,1,>= 3,2023,X\n"
            let file = try OGPTool.write(table, to: "context.csv", in: folder)
            let result = try OGPTool.run(["gaps", OGPTool.plans, "--context", file] + OGPTool.asOf)
            #expect(result.stderr.contains("row 2: [CTX008] The value \"many\" cannot be held against"))
            #expect(result.stderr.contains("row 3: [CTX009]") && result.stderr.contains("Did you mean open-data?"))
        }
    }
}
