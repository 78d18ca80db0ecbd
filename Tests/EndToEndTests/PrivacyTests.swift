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

    @Test("An address in any cell of text is left out of every output", arguments: OutputKind.all)
    func anywhere(kind: OutputKind) throws {
        try OGPTool.withFolder { folder in
            var text = try Fixtures.text("ogp-commitments/2024.csv")
            let cells = [
                "Publish the contracts for school meals", "Ministry of School Affairs", "Better public services",
                "Union of Village Nurses",
                "https://example.org/members/", "Underway", "Kaduna State", "2.2999999999999998",
            ]
            for (number, cell) in cells.enumerated() {
                #expect(text.contains(cell), "\(cell)")
                text = text.replacing(cell, with: "\(cell) mole\(number)@example.org ")
            }
            let file = try OGPTool.write(text, to: "moles.csv", in: folder)
            let result = try OGPTool.run(kind.arguments(for: file))
            #expect(result.exitCode == 0, "\(result.stderr)")
            let output = (result.stdout + result.stderr).filter { !$0.isWhitespace }.lowercased()
            for number in cells.indices {
                #expect(!output.contains("mole\(number)@"), "\(kind) prints what stands beside \(cells[number])")
            }
        }
    }

    @Test("How many were left out of what an output prints is said; a report on gaps prints no full text")
    func counted() throws {
        let gaps = try OGPTool.run(["gaps", OGPTool.plans, "--format", "json"] + OGPTool.asOf)
        let withheld = try JSONTree(gaps.stdout)["withheld"]
        #expect(withheld["emailAddresses"].number == 0 && withheld["telephoneNumbers"].number == 0)
        #expect(!gaps.stderr.contains("left out"))
        let page = try OGPTool.json("show", "KE0902", OGPTool.plans)["withheld"]
        #expect(page["emailAddresses"].number == 1 && page["telephoneNumbers"].number == 1)
        let spain = try OGPTool.json("gaps", OGPTool.plans, "--member", "Spain")["withheld"]
        #expect(spain["emailAddresses"].number == 0 && spain["telephoneNumbers"].number == 0)
    }

    @Test("What an export leaves out of a cell it prints is counted", arguments: ["json", "ndjson", "csv"])
    func exported(format: String) throws {
        try OGPTool.withFolder { folder in
            let text = try Fixtures.text("ogp-commitments/2024.csv")
                .replacing("Ministry of School Affairs", with: "Ministry of School Affairs (meals@example.org)")
            let file = try OGPTool.write(text, to: "plans.csv", in: folder)
            let result = try OGPTool.run(["export", file, "--format", format] + OGPTool.asOf)
            #expect(result.stderr.contains("1 contact detail left out"))
            #expect(result.stdout.contains("[contact removed]") && !result.stdout.contains("meals@"))
            let open = try OGPTool.run(["export", file, "--format", format, "--private"] + OGPTool.asOf)
            #expect(open.stdout.contains("meals@example.org") && !open.stderr.contains("left out"))
        }
    }

    @Test("With --private the texts are whole and nothing is counted as left out")
    func whole() throws {
        let page = try OGPTool.run(["show", "KE0902", OGPTool.plans, "--private", "--format", "json"] + OGPTool.asOf)
        #expect(page.stdout.contains("amina.mfano@example.org") && page.stdout.contains("+1 202 555 0107"))
        let gaps = try OGPTool.run(["gaps", OGPTool.plans, "--format", "json", "--private"] + OGPTool.asOf)
        #expect(!gaps.stderr.contains("left out"))
        #expect(try JSONTree(gaps.stdout)["withheld"]["emailAddresses"].number == 0)
    }
}
