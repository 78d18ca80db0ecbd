import Foundation
import OGPImport
import OGPModel
import TestSupport
import Testing

struct MappedCountTests {
    /// What an independent count in Python says of a table and its mapping.
    struct Count: Decodable, Equatable {
        var commitments: Int
        var milestones: Int
        var statuses: [String: Int]
        var percents: Int
        var percentHundredths: Int
        var progressTexts: Int
        var nothingNew: Int
        var links: Int
        var starts: Int
        var ends: Int
    }

    @Test(
        "commitments, milestones, statuses, shares, texts, links and dates are those of an independent count",
        arguments: ReadMapped.fixtures)
    func counts(fixture: String) throws {
        let mapping = "mapped/" + fixture.prefix { $0 != "." } + ".mapping.json"
        let program = Fixtures.packageRoot.appending(path: "Tests/Oracles/mapped_count.py")
        let result = try BuiltTool.run(
            URL(filePath: "/usr/bin/env"),
            [
                "python3", program.path(percentEncoded: false), Fixtures.path("mapped/" + fixture),
                Fixtures.path(mapping),
            ])
        #expect(result.exitCode == 0, "\(result.stderr)")
        let counts = try JSONDecoder().decode([String: Count].self, from: Data(result.stdoutBytes))
        let read = try ReadMapped(fixture: fixture)
        #expect(Self.count(read, try ReadMapped.mapping(of: fixture)) == counts[fixture])
        #expect(read.summary.commitments == read.commitments.count)
        #expect(read.summary.milestones + read.summary.milestoneParts == read.milestones.count)
    }

    private static func count(_ read: ReadMapped, _ mapping: TableMapping) -> Count {
        let known = Set(mapping.words.map { FoldedText($0.said) })
        let said = read.statements.filter { !$0.said.isEmpty }.map { statement in
            known.contains(FoldedText(statement.said)) ? statement.status.label : "?" + statement.said
        }
        let percents = read.statements.compactMap(\.percent)
        let items = read.milestones.map { ($0.start, $0.end) } + read.commitments.map { ($0.start, $0.end) }
        let evidence = read.statements.flatMap(\.evidence) + read.milestones.flatMap(\.evidence)
        return Count(
            commitments: read.commitments.count, milestones: read.milestones.count, statuses: ImportedXML.tally(said),
            percents: percents.count, percentHundredths: percents.reduce(0) { $0 + $1.hundredths },
            progressTexts: read.statements.count { !$0.text.isEmpty },
            nothingNew: read.statements.count(where: \.isNothingNew),
            links: (evidence + read.commitments.flatMap(\.evidence)).compactMap(\.link).count,
            starts: items.count { !$0.0.text.isEmpty }, ends: items.count { !$0.1.text.isEmpty })
    }
}
