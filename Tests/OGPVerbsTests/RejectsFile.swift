import ByteReading
import Findings
import OGPImport
import OGPModel
import OGPVerbs
import TestSupport

/// A checked table with the rows that a check rejects, and the rest.
struct RejectsFile {
    let findings: [Finding]
    let count: Int
    let rejects: [UInt8]
    let accepted: [UInt8]

    init(_ request: ReadRequest) throws {
        findings = try CheckVerb.run(request).findings
        let rows = try RejectedRecords(request, findings: findings)
        var (rejects, accepted): ([UInt8], [UInt8]) = ([], [])
        try rows.write { rejects += $0 }
        try rows.writeOthers { accepted += $0 }
        (count, self.rejects, self.accepted) = (rows.count, rejects, accepted)
    }

    /// A request over bytes, read as a test reads.
    static func request(
        _ bytes: [UInt8], encoding: EncodingChoice = .detect, mapping: String? = nil
    ) throws -> ReadRequest {
        var request = try ReadRequest.test(InputFile(bytes: bytes, name: "table.csv"))
        request.options.mapping = try mapping.map { try NamedMapping(path: Fixtures.path($0)) }
        request.options.keptCells = .checked
        request.options.encoding = encoding
        request.isPrivate = true
        return request
    }

    /// What reading found in the rows that were rejected, or in a file of them: code, field, value, severity.
    static func marks(_ findings: [Finding], in rows: Set<Int>? = nil) -> [String] {
        findings.filter { finding in
            // Told once a file, at its first record.
            if finding.code == .derivedIDs { return false }
            guard let row = finding.position.row, row > 1 else { return false }
            return !finding.code.id.hasPrefix("PLAN") && !finding.code.id.hasPrefix("SCORE")
                && rows?.contains(row) ?? true
        }.map { finding in
            // A quote that is never closed is one damage, whatever shows it.
            let code = ["CSV001", "CSV002", "CSV003"].contains(finding.code.id) ? "CSV001" : finding.code.id
            return "\(code) \(finding.severity) \(finding.field ?? "") \(finding.value ?? "")"
        }.sorted()
    }
}
