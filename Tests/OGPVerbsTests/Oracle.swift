import Foundation
import TestSupport

/// The independent count over an export's own columns, written in Python and run as a program of its own.
enum Oracle {
    /// What it says of each commitment.
    static func rows(_ export: ExportUnderTest) throws -> OracleRows { try answer("rows", export) }

    /// What it says of everything, each region and each era.
    static func totals(_ export: ExportUnderTest) throws -> OracleTotals { try answer("totals", export) }

    /// The published cells that do not follow from the ratings beside them.
    static func disagreements(_ export: ExportUnderTest) throws -> OracleDisagreements {
        try answer("disagreements", export)
    }

    private static func answer<Answer: Decodable>(_ mode: String, _ export: ExportUnderTest) throws -> Answer {
        let script = Fixtures.packageRoot.appending(path: "Tests/Oracles/ogp_oracle.py")
        let result = try BuiltTool.run(
            URL(filePath: "/usr/bin/env"), ["python3", script.path(percentEncoded: false), mode, export.path])
        guard result.exitCode == 0 else {
            throw Failure(description: "python3 ended with \(result.exitCode): \(result.stderr)")
        }
        return try JSONDecoder().decode(Answer.self, from: Data(result.stdoutBytes))
    }

    /// The oracle did not answer.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }
}
