import ByteReading
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// Coverage and matrix, against the independent count.
struct ThemeCoverageOracleTests {
    private struct Cell: Decodable {
        let state: String
        let coded, notCoded, commitments, assessed, ambitious, complete, results: Int
    }

    private struct Count: Decodable {
        let plans, members: [String: [String: Cell]]
    }

    /// The areas with the columns that stand for them in the Explorer export of 2016.
    private static let columns2016: [(area: String, columns: String)] = [
        ("data-rights-privacy", ""), ("internet-access-and-control", ""), ("ai-and-open-algorithms", ""),
        ("disinformation", ""), ("freedom-of-association", ""), ("freedom-of-assembly", ""),
        ("freedom-of-expression", ""),
        ("human-rights-defenders", "Human Rights|Whistleblower Protections"),
        ("civil-society-state-relations", "Public Participation"), ("oversight-and-redress", ""),
        ("cross-regional-diplomacy", ""), ("do-no-harm", ""), ("records-and-archives", "Records Management"),
        ("media-freedom", "Media & Telecommunications"),
    ]

    @Test(
        "every cell of the export of 2016 is the oracle's",
        .enabled(if: RealData.exists("csv/ogp-commitments-2016.csv")),
        arguments: [false, true])
    func export2016(isWhole: Bool) throws {
        #expect(try differences("csv/ogp-commitments-2016.csv", Self.columns2016, isWhole: isWhole) == [])
    }

    private static let columns2024: [(area: String, columns: String)] = [
        ("data-rights-privacy", "Data Stewardship and Privacy"), ("freedom-of-expression", "Freedom of Expression"),
        ("internet-access-and-control", "Digital Inclusion|Online Civic Space"),
        ("disinformation", "Disinformation/Misinformation"),
        ("digital-participation", "Digital Participation"), ("do-no-harm", ""),
    ]

    @Test(
        "every cell of the part of 2024 is the oracle's",
        .enabled(if: RealData.exists("csv/ogp-commitments-2024-part.csv")))
    func part2024() throws {
        let path = "csv/ogp-commitments-2024-part.csv"
        #expect(try differences(path, Self.columns2024, isWhole: true, comparesRatings: false) == [])
    }

    /// The cells that are not the oracle's.
    private func differences(
        _ path: String, _ columns: [(area: String, columns: String)], isWhole: Bool, comparesRatings: Bool = true
    ) throws -> [String] {
        var request = try ReadRequest.test(try InputFile(path: RealData.path(path)))
        request.isDeclaredComplete = isWhole
        let menu = try CoverageMenu(naming: columns.map(\.area), in: ReadRequest.catalogues.get().policyAreas)
        let report = try CoverageVerb.run(request, menu: menu).report
        let oracle = try PythonOracle.answer(
            "theme_coverage.py",
            [RealData.path(path)] + (isWhole ? ["--whole"] : []) + columns.map { "\($0.area)=\($0.columns)" },
            as: Count.self)
        #expect(report.plans.count == oracle.plans.count && report.plans.count > 90)
        var wrong: [String] = []
        for plan in report.plans {
            let key = "\(plan.facts.member.nameInSource)#\(plan.facts.number)"
            for standing in plan.areas {
                guard let expected = oracle.plans[key]?[standing.area.id] else {
                    wrong.append("\(key) \(standing.area.id) is not the oracle's")
                    continue
                }
                let cell = standing.cell
                if [cell.coded, cell.notCoded, cell.commitments.count]
                    != [expected.coded, expected.notCoded, expected.commitments]
                {
                    wrong.append(
                        "\(key) \(standing.area.id): \(cell.coded), \(cell.notCoded), \(cell.commitments.count)")
                }
                guard comparesRatings || cell.commitments.isEmpty else { continue }
                if standing.state.label != expected.state {
                    wrong.append("\(key) \(standing.area.id): \(standing.state)")
                }
                if [cell.assessed, cell.ambitious.count, cell.complete.count, cell.results.count]
                    != [expected.assessed, expected.ambitious, expected.complete, expected.results]
                {
                    wrong.append("\(key) \(standing.area.id): the counts of the steps")
                }
            }
        }
        guard comparesRatings else { return wrong }
        let matrix = CoverageMatrix(report)
        #expect(matrix.rows.count == oracle.members.count)
        for row in matrix.rows {
            let name = try #require(report.plans.first { row.plans.contains($0.facts.id) }?.facts.member.nameInSource)
            let expected = try #require(oracle.members[name])
            #expect(row.cells.map(\.state.label) == columns.map { expected[$0.area]?.state ?? "" }, "\(name)")
        }
        #expect(matrix.rows.map(\.name) == matrix.rows.map(\.name).sorted())
        return wrong
    }
}
