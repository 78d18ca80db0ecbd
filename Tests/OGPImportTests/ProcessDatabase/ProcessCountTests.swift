import ByteReading
import Foundation
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Process databases, published and invented, held against an independent count in Python.
struct ProcessCountTests {
    private static let published = "csv/ogp-process-2016.csv"

    private struct Count: Decodable {
        var plans: [[String]]
        var answers: [String: [String: Int]]
        var records: [[String]]
        var links: [String: Int]
    }

    @Test("Answers per question and plan of July 2016 equal those of Python", .enabled(if: RealData.exists(published)))
    func real() throws {
        let path = RealData.path(Self.published)
        let (read, count) = try (ReadProcess(InputFile(path: path)), count(path))
        #expect(read.plans.count == 116)
        #expect(plans(read) == count.plans)
        #expect(answers(read) == count.answers)
        #expect(links(read) == count.links.values.reduce(0, +))
        #expect(read.plans.allSatisfy { $0.member.code != nil })
        #expect(Set(read.plans.map(\.id)).count == 116)
        #expect(read.codes.filter { $0.key.hasPrefix("PRO") } == ["PRO002": 2, "PRO003": 2, "PRO005": 24])
        #expect(read.codes["CSV019"] == 2)
    }

    @Test(
        "Answers per question and plan of fixtures equal those of Python",
        arguments: ["2016.csv", "2015.csv"])
    func fixtures(name: String) throws {
        let path = Fixtures.path("ogp-process/" + name)
        let (read, count) = try (ReadProcess(InputFile(path: path)), count(path))
        #expect(plans(read) == count.plans)
        #expect(answers(read) == count.answers)
        #expect(links(read) == count.links.values.reduce(0, +))
    }

    private func plans(_ read: ReadProcess) -> [[String]] {
        read.plans.map { [$0.member.nameInSource, $0.number, $0.submitted.map(String.init) ?? ""] }
    }

    /// How often each answer stands under each header, as the source writes it.
    private func answers(_ read: ReadProcess) -> [String: [String: Int]] {
        var counts: [String: [String: Int]] = [:]
        let headers = headers(read)
        for plan in read.plans {
            for answer in plan.coCreation.answers {
                counts[headers[answer.question.asked] ?? "", default: [:]][answer.said, default: 0] += 1
            }
            for statement in plan.coCreation.influence {
                let part = statement.phase == .development ? "development" : "imp."
                counts["IAP2 level during \(part)", default: [:]][statement.said, default: 0] += 1
                guard statement.access != .unknown else { continue }
                let dev = statement.phase == .development ? "dev." : "imp."
                let access = statement.access == .open ? "Open" : "Invitation-only"
                counts["Invitation-only or open participation during \(dev) consultation", default: [:]][
                    access, default: 0] += 1
            }
            for cell in plan.extra { counts[cell.header, default: [:]][cell.text, default: 0] += 1 }
        }
        return counts
    }

    /// The headers of the table by the words that questions are asked in.
    private func headers(_ read: ReadProcess) -> [String: String] {
        guard case .table(let table) = read.summary.layout else { return [:] }
        return Dictionary(
            table.headers.map { header in (header.replacing(#/^Step \d: /#, with: ""), header) },
            uniquingKeysWith: { first, _ in first })
    }

    private func links(_ read: ReadProcess) -> Int {
        read.plans.flatMap(\.coCreation.answers).flatMap(\.evidence).count { $0.link.hasPrefix("http") }
    }

    private func count(_ path: String) throws -> Count {
        let script = Fixtures.packageRoot.appending(path: "Tests/Oracles/process_count.py").path(percentEncoded: false)
        let result = try BuiltTool.run(URL(filePath: "/usr/bin/env"), ["python3", script, path])
        let counts = try JSONDecoder().decode([String: Count].self, from: Data(result.stdoutBytes))
        return try #require(counts.values.first, "\(result.stderr)")
    }
}
