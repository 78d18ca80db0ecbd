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
}
