import Findings
import Foundation
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

@Suite("Documentation made from the code")
struct GeneratedPagesTests {
    @Test("The method's page is the one that the code makes")
    func method() throws { try compare("docs/method.md", with: MethodPages.method) }

    @Test("The page of gap rules is the one that the code makes")
    func gapRules() throws { try compare("docs/gap-rules.md", with: MethodPages.gapRules) }

    @Test("The page of findings is the one that the code makes")
    func findings() throws { try compare("docs/findings.md", with: MethodPages.findings(FindingCodes.all)) }

    @Test("Every finding has a code of its own, and says what it means and how to mend it")
    func findingCodes() {
        let codes = FindingCodes.all
        #expect(Set(codes.map(\.id)).count == codes.count)
        for code in codes {
            #expect(!code.title.hasSuffix("."), "\(code.id)")
            #expect(code.explanation.hasSuffix("."), "\(code.id)")
            #expect(code.fix.hasSuffix("."), "\(code.id)")
        }
    }

    private func compare(_ page: String, with made: String) throws {
        let url = Project.root.appending(path: page)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(made.utf8).write(to: url)
            Issue.record("\(page) was written; run again without RECORD_SNAPSHOTS to compare.")
            return
        }
        let written = try String(contentsOf: url, encoding: .utf8)
        #expect(written == made, "\(page) is not what the code makes; docs/contributing.md says how to write it again.")
    }
}
