import Foundation
import TestSupport
import Testing

/// Contact details never reach an output unless they are asked for, and what was left out is counted.
struct PrivacyTests {
    /// Every address and telephone number of the fixtures; all are of `example.org` and of a range set aside for fiction.
    static let details: [String] = {
        let texts = OGPTool.fixtures.compactMap { path in
            try? String(contentsOf: Fixtures.packageRoot.appending(path: path), encoding: .utf8)
        }
        let patterns = [/[A-Za-z0-9._+\-]+@[A-Za-z0-9.\-]+\.[a-z]+/, /\+?1? ?202 555 01[0-9]{2}/]
        let found = texts.flatMap { text in patterns.flatMap { text.matches(of: $0).map { String($0.output) } } }
        return Set(found).sorted()
    }()

    @Test("The fixtures hold addresses and telephone numbers to be found")
    func planted() {
        #expect(Self.details.contains("amina.mfano@example.org") && Self.details.contains("amihan@example.org"))
        #expect(Self.details.contains { $0.contains("555 0107") } && Self.details.contains { $0.contains("555 0143") })
    }

    @Test("No output of any verb holds one, in any format", arguments: OutputKind.all)
    func withheld(kind: OutputKind) throws {
        let result = try OGPTool.run(kind.arguments(for: OGPTool.plans))
        #expect(result.exitCode == 0)
        for detail in Self.details {
            #expect(!result.stdout.contains(detail), "\(kind) prints \(detail)")
            #expect(!result.stderr.contains(detail))
        }
        let digits = result.stdout.filter(\.isNumber)
        #expect(!digits.contains("2025550107") && !digits.contains("2025550143"))
    }

    @Test("How many were left out is said, in the frame and to the person")
    func counted() throws {
        for verb in ["gaps", "export"] {
            let result = try OGPTool.run([verb, OGPTool.plans, "--format", "json"] + OGPTool.asOf)
            let withheld = try JSONTree(result.stdout)["withheld"]
            #expect(withheld["emailAddresses"].number == 2, "\(verb)")
            #expect(withheld["telephoneNumbers"].number == 2, "\(verb)")
            #expect(result.stderr.contains("4 contact details left out"))
        }
        let spain = try OGPTool.json("export", OGPTool.plans, "--member", "Spain")
        #expect(spain["withheld"]["emailAddresses"].number == 0)
    }

    @Test(
        "With --private the texts are whole and nothing is counted as left out", arguments: ["json", "ndjson", "csv"])
    func whole(format: String) throws {
        let page = try OGPTool.run(["show", "KE0902", OGPTool.plans, "--private", "--format", "json"] + OGPTool.asOf)
        #expect(page.stdout.contains("amina.mfano@example.org") && page.stdout.contains("+1 202 555 0107"))
        let result = try OGPTool.run(["export", OGPTool.plans, "--format", format, "--private"] + OGPTool.asOf)
        #expect(!result.stderr.contains("left out"))
        let open = try OGPTool.run(["export", OGPTool.plans, "--format", format] + OGPTool.asOf)
        #expect(open.stderr.contains("left out"))
    }
}
