import Findings
import Foundation
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

@Suite("Documentation made from the code")
struct GeneratedPagesTests {
    @Test("The method's page is the one that the code makes")
    func method() throws {
        let made = MethodPages.method
        #expect(try written("docs/method.md", as: made) == made)
    }

    @Test("The page of gap rules is the one that the code makes")
    func gapRules() throws {
        let made = MethodPages.gapRules
        #expect(try written("docs/gap-rules.md", as: made) == made)
    }

    @Test("The page of findings is the one that the code makes")
    func findings() throws {
        let made = MethodPages.findings(FindingCodes.all)
        #expect(try written("docs/findings.md", as: made) == made)
    }

    @Test("The page of the standards is the one that the data make")
    func standards() throws {
        let made = try MethodPages.standards()
        #expect(try written("docs/standards.md", as: made) == made)
    }

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

    /// What stands in a page of the project. With `RECORD_SNAPSHOTS=1` what the code makes is written there before, and the test
    /// fails; docs/contributing.md says how to use it.
    private func written(_ page: String, as made: String) throws -> String {
        let url = Project.root.appending(path: page)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(made.utf8).write(to: url)
            Issue.record("\(page) was written; run again without RECORD_SNAPSHOTS to compare.")
        }
        return try String(contentsOf: url, encoding: .utf8)
    }
}
