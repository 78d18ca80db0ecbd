import ByteReading
import CSVReading
import Findings
import OGPImport
import OGPJoining
import OGPScoring

extension Finding {
    /// Whether it says that something of a record was not taken over: every error that reading itself reports, and the warnings
    /// after which a value is missing. What only shows beside other records rejects none.
    var rejectsRecord: Bool {
        if Self.beside.contains(code) { return false }
        return severity == .error || Self.lossy.contains(code)
    }

    private static let beside = Set(FindingCode.ogpJoining + FindingCode.ogpScoring)
    private static let lossy: Set<FindingCode> = [
        .missingCells, .spreadsheetError, .unreadableYear, .unusualTag, .mappedNamelessRow, .mappedShare, .mappedPeriod,
    ]

    /// The code and the sentence, on one line.
    var reason: String {
        let sentence = message.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0..<0x20, 0x7F, 0xFFFD: " "
            default: String(scalar)
            }
        }
        return "\(code.id) \(sentence.joined())"
    }
}
