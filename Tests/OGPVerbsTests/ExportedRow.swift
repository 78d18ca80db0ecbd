import ByteReading
import Foundation
import OGPReporting
import OGPVerbs

/// The part of an exported commitment that tests look at.
struct ExportedRow: Decodable {
    let id: String
    let idSource: String
    let plan: String?
    let member: String
    let region: String?
    let number: String?
    let title: String?
    let submitted: Int?
    let era: String?
    let specificity: String
    let verifiable: Bool?
    let relevant: Bool?
    let potentialImpact: String
    let potentialForResults: String
    let completionMidTerm: String
    let completionEndOfTerm: String
    let completion: String
    let highCompletion: Bool?
    let highAmbition: Bool?
    let results: String
    let strongResults: Bool?
    let starPreJune2014: Bool?
    let star2015: Bool?
    let starMidTerm: Bool?
    let starEndOfTerm: Bool?
    let bindingConstraint: String
    let source: Place

    /// Where it stands.
    struct Place: Decodable, Equatable {
        let file: String
        let row: Int?
        let line: Int?
    }

    private struct Document: Decodable {
        let commitments: [ExportedRow]
    }

    /// The rows of `ogp export --format json`, through the library.
    static func rows(_ request: ReadRequest) throws -> [ExportedRow] {
        var bytes: [UInt8] = []
        try ExportVerb.run(request, as: .json) { bytes += $0 }
        return try JSONDecoder().decode(Document.self, from: Data(bytes)).commitments
    }

    /// The ratings and what is derived from them.
    var cells: RatedCells {
        var cells = [
            "id": id, "member": member, "region": region ?? "unknown",
            "submitted": submitted.map(String.init) ?? "null", "era": era ?? "unknown",
            "completionMidTerm": completionMidTerm, "completionEndOfTerm": completionEndOfTerm,
            "completion": completion, "specificity": specificity, "potentialImpact": potentialImpact,
            "potentialForResults": potentialForResults, "results": results, "bindingConstraint": bindingConstraint,
        ]
        let flags = [
            ("highCompletion", highCompletion), ("verifiable", verifiable), ("relevant", relevant),
            ("strongResults", strongResults), ("highAmbition", highAmbition), ("starPreJune2014", starPreJune2014),
            ("star2015", star2015), ("starMidTerm", starMidTerm), ("starEndOfTerm", starEndOfTerm),
        ]
        for (name, flag) in flags { cells[name] = RatedCells.word(flag) }
        return RatedCells(cells: cells)
    }
}
