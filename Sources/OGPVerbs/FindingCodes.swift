import ByteReading
import CSVReading
public import Findings
import OGPImport
import OGPJoining
import OGPScoring
import XMLReading

/// Every kind of finding that any room can report.
public enum FindingCodes {
    /// The codes by room: the input, its bytes, its table, its records, their plans, their derived columns.
    public static let all: [FindingCode] =
        FindingCode.ogpVerbs + FindingCode.byteReading + FindingCode.csvReading + FindingCode.xmlReading
        + FindingCode.xmlSchemas
        + FindingCode.ogpImport + FindingCode.stratML + FindingCode.digitalStrategy + FindingCode.iati
        + FindingCode.iatiSchedule + FindingCode.recordsXML + FindingCode.mapped + FindingCode.ogpPlan
        + FindingCode.canadaNAP + FindingCode.themeDecisions + FindingCode.answers
        + FindingCode.processDatabase + FindingCode.processTable + FindingCode.processReview + FindingCode.context
        + FindingCode.ogpJoining
        + FindingCode.ogpScoring
}
