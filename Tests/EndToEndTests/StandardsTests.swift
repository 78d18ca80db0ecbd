import Foundation
import TestSupport
import Testing

@Suite("ogp standards")
struct StandardsTests {
    private let folder = Fixtures.path("standards")

    @Test("The status of the worked plan is that of the record on the day asked for")
    func status() throws {
        let result = try OGPTool.run("standards", "status", folder, "--as-of", "2024-12-15", "--format", "json")
        #expect(result.exitCode == 0, "\(result.stderr)")
        let document = try JSONSerialization.jsonObject(with: Data(result.stdout.utf8)) as? [String: Any]
        #expect(document?["schema"] as? String == "ogp.standards.v1")
        let records = try #require(document?["records"] as? [[String: Any]])
        #expect(records.count == 1)
        let requirements = try #require(records[0]["requirements"] as? [[String: Any]])
        let statuses = requirements.map { "\($0["id"] ?? "") \($0["status"] ?? "")" }
        #expect(
            statuses == [
                "1.1 met", "2.1 met", "2.2 inProgress", "3.1 met", "3.2 met", "3.3 met", "4.1 met", "5.1 met",
            ])
        let contrary = records[0]["contraryToProcess"] as? [String: Any]
        #expect(contrary?["outlook"] as? String == "no")
    }

    @Test("Data declared to end before the day asked for decide nothing after their end")
    func dataDay() throws {
        let question = ["standards", "status", folder, "--as-of", "2026-01-15", "--format", "json"]
        let whole = try OGPTool.run(question)
        let ended = try OGPTool.run(question + ["--data-as-of", "2024-06-01"])
        #expect(whole.stdout.contains("\"status\": \"notMet\""), "\(whole.stderr)")
        #expect(ended.exitCode == 0 && !ended.stdout.contains("\"status\": \"notMet\""), "\(ended.stderr)")
        #expect(ended.stdout.contains("\"judgedOn\": \"2024-06-01\""))
        #expect(ended.stdout.contains("not determinable"))
    }

    @Test("A rule beside the requirements is shown by its name", arguments: ["lateness", "involve", "grace"])
    func named(id: String) throws {
        let result = try OGPTool.run("standards", "show", id)
        #expect(result.exitCode == 0 && result.stdout.contains("Source: "), "\(result.stderr)")
        #expect(try OGPTool.run("standards", "list").stdout.contains(id))
    }

    @Test("The calendar is written by the ending of the file, with the bytes of --format ics")
    func calendar() throws {
        try OGPTool.withFolder { place in
            let file = place.appending(path: "obligations.ics")
            let question = ["standards", "calendar", folder, "--as-of", "2024-12-15"]
            let written = try OGPTool.run(question + ["-o", file.path(percentEncoded: false)])
            let printed = try OGPTool.run(question + ["--format", "ics"])
            #expect(written.exitCode == 0 && printed.exitCode == 0, "\(written.stderr)")
            #expect(try Data(contentsOf: file) == Data(printed.stdoutBytes))
            #expect(printed.stdout.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        }
    }

    @Test("What is neither an edition nor a requirement is wrong usage, with the nearest id")
    func unknown() throws {
        let result = try OGPTool.run("standards", "show", "5.2")
        #expect(result.exitCode == 64)
        #expect(result.stderr.contains("ogp standards list"))
    }

    @Test(
        "Every verb writes a page that needs no network and runs nothing",
        arguments: [["list"], ["show", "2022"], ["show", "5.1"], ["status"], ["calendar"]])
    func pages(verb: [String]) throws {
        let reads = ["status", "calendar"].contains(verb[0])
        let input = reads ? [folder, "--as-of", "2024-12-15"] : []
        let result = try OGPTool.run(["standards"] + verb + input + ["--format", "html"])
        #expect(result.exitCode == 0, "\(result.stderr)")
        #expect(result.stdout.hasPrefix("<!doctype html>") && result.stdout.hasSuffix("</html>\n"))
        for part in ["<script", " src=", "@import", "url(http", "<link", "<iframe"] {
            #expect(!result.stdout.contains(part), "\(part)")
        }
    }

    @Test("Cells that try to be more than text stay text on the page, in Markdown and on the terminal")
    func hostile() throws {
        try OGPTool.withFolder { place in
            let plain = try Fixtures.text("standards/process.csv")
            let script = "<script>alert(1)</script><img src=x> [a](javascript:alert(2)) \u{1B}[2J"
            let record = plain.replacing("Meeting on results", with: script)
                .replacing("https://ogp.example/radio", with: "javascript:alert(3)")
                .replacing("AP_KEN07", with: "AP_<b>07")
            let file = try OGPTool.write(record, to: "record.csv", in: place)
            for format in ["html", "markdown", "text"] {
                let result = try OGPTool.run(
                    "standards", "status", file, "--as-of", "2024-12-15", "--format", format)
                #expect(result.exitCode == 0 && !result.stdout.contains("\u{1B}"))
                if format == "text" { continue }
                #expect(result.stdout.contains("&lt;script&gt;"))
                let marked = result.stdout.replacing(/\\./, with: "")
                #expect(!marked.contains("<script") && !marked.contains("<img") && !marked.contains("<b>"))
                #expect(!marked.contains("href=\"javascript:"))
                #expect(format == "html" || !marked.contains("](javascript:"))
            }
        }
    }

    @Test("A gap and a requirement are explained by the references that JSON gives them")
    func explain() throws {
        let day = ["--as-of", "2026-04-01", "--format", "json"]
        let gaps = try JSONTree(try OGPTool.run(["gaps", folder, "--rules", "process"] + day).stdout)["gaps"].list
        let status = try JSONTree(try OGPTool.run(["standards", "status", folder] + day).stdout)
        let requirements = status["records"].list.flatMap { $0["requirements"].list }
        let refs = (gaps + requirements).compactMap { $0["ref"].text }
        #expect(refs.count == gaps.count + requirements.count && !gaps.isEmpty && requirements.count == 8)
        for ref in refs {
            let result = try OGPTool.run(["explain", ref, folder] + day)
            let explanations = try JSONTree(result.stdout)["explanations"].list
            #expect(explanations.count == 1 && explanations.first?["ref"].text == ref)
            #expect(explanations.first?["arithmetic"].list.isEmpty == false)
        }
        let text = try OGPTool.run("explain", refs[0], folder, "--as-of", "2026-04-01").stdout
        #expect(text.contains("\nDecided   ") && text.contains("\nWording   ") && text.contains("\nEvidence\n"))
    }

    @Test("The reasoned response as JSON: counts as in the text, contact details only when they are asked for")
    func reasonedResponse() throws {
        let log = Fixtures.path("consultation-log/damaged.csv")
        let question = ["report", "reasoned-response", log, "--format", "json", "--as-of", "2024-06-01"]
        let open = try OGPTool.run(question)
        #expect(open.exitCode == 0 && !open.stdout.contains("1632"), "\(open.stderr)")
        let document = try JSONTree(open.stdout)
        #expect(document["schema"].text == "ogp.reasoned-response.v1")
        #expect(document["withheld"]["telephoneNumbers"].number == 1)
        let report = try #require(document["reports"].list.first)
        let text = try OGPTool.run("report", "reasoned-response", log, "--as-of", "2024-06-01").stdout
        let counts = report["total"]
        let answered = try #require(counts["answered"].number)
        let received = try #require(counts["received"].number)
        #expect(text.contains("\(answered) of \(received) contributions answered"))
        #expect(report["contributions"].list.count == received)
        #expect(try OGPTool.run(question + ["--private"]).stdout.contains("1632 960123"))
        let none = try OGPTool.run("report", "reasoned-response", OGPTool.plans, "--format", "json")
        #expect(none.exitCode == 0)
        #expect(try JSONTree(none.stdout)["reports"].list.isEmpty)
    }

    @Test("Names and passwords in the addresses of website and repository are left out of every format")
    func credentials() throws {
        try OGPTool.withFolder { place in
            let record = try Fixtures.text("standards/process.csv")
                .replacing("https://ogp.example/repository\n", with: "https://mole:secret@ogp.example/repository\n")
                .replacing(",,https://ogp.example/\n", with: ",,https://mole:secret@ogp.example/\n")
            #expect(record.split(separator: "mole:secret").count == 3)
            let file = try OGPTool.write(record, to: "record.csv", in: place)
            for format in ["text", "json", "csv", "markdown", "html"] {
                let result = try OGPTool.run(
                    "standards", "status", file, "--as-of", "2024-12-15", "--format", format)
                #expect(result.exitCode == 0 && !result.stdout.contains("secret"), "\(format)")
            }
        }
    }

    @Test(
        "The schemas of the documents are printed by name",
        arguments: ["standards", "standards-calendar", "standards-list", "reasoned-response"])
    func schemas(name: String) throws {
        #expect(try OGPTool.run("schema").stdout.split(separator: "\n").contains(Substring(name)))
        let schema = try JSONTree(try OGPTool.run("schema", name).stdout)
        #expect(schema["properties"]["schema"]["const"].text == "ogp.\(name).v1")
    }
}
