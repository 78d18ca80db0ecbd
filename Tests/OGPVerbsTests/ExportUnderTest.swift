import ByteReading
import Foundation
import TestSupport
import Testing

/// An export of OGP that the tool's answers and the oracle's are compared on.
struct ExportUnderTest: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String

    var testDescription: String { name }

    /// The sound fixtures, one of each generation and one with translated columns.
    static let fixtures = ["2024", "2024-translated", "2016", "2016-test", "2015"].map {
        ExportUnderTest(name: "\($0).csv", path: Fixtures.path("ogp-commitments/\($0).csv"))
    }

    /// The published exports, whatever their number and generation; empty where the folder is absent.
    static let published: [ExportUnderTest] = {
        let folder = RealData.url("csv")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.filter { $0.hasPrefix("ogp-commitments") && $0.hasSuffix(".csv") }.sorted().map {
            ExportUnderTest(name: $0, path: RealData.path("csv/\($0)"))
        }
    }()

    /// Why tests on published exports are skipped.
    static let reason: Comment = "needs published exports in the folder that OGP_REAL_DATA names"

    /// The file, opened.
    func input() throws -> InputFile { try InputFile(path: path, name: name) }
}
