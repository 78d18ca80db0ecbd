import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPModel
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

extension SchemaOutputs {
    /// References to what process records decide: a requirement, a gap of one, a gap of a contribution.
    static let processRefs = [
        "plan=AP_KEN07.requirement.5.1", "gap:requirement-not-met:AP_KEN05/1.1",
        "gap:contribution-without-response:AP_KEN05/K3",
    ]

    private static let records = [
        "standards/plan.xml", "standards/process.csv", "process-record/plan.csv", "process-record/damaged.csv",
        "consultation-log/log.csv", "consultation-log/damaged.csv", "ogp-process/2016.csv", "ogp-process/2015.csv",
    ]

    /// The fixture together with every process record of the fixtures.
    func withRecords() throws -> ReadRequest {
        var request = request
        request.inputs += try Self.records.map { InputFile(bytes: try Fixtures.bytes($0), name: $0) }
        return request
    }

    /// The documents on the standards and on contributions: of the fixture alone, or with every record, on several days and with
    /// private data.
    func standards(_ schema: String) throws -> [String] {
        var requests = hasRecords ? [try withRecords()] : [request]
        for day in hasRecords ? ["2012-05-05", "2023-03-01", "2026-03-01"] : [] {
            var other = try withRecords()
            other.asOf = try #require(CivilDate(iso: day))
            other.isPrivate = true
            requests.append(other)
        }
        switch schema {
        case "standards-list": return try editions()
        case "reasoned-response":
            return try requests.map { request in
                let answer = try ReasonedResponseVerb.run(request)
                return ReasonedResponseJSON.document(answer.reports, frame: answer.frame).buffer.text
            }
        default:
            return try requests.map { request in
                let answer = try StandardsVerb.run(request)
                let json =
                    schema == "standards"
                    ? StandardsJSON.document(answer.assessments, frame: answer.frame)
                    : CalendarJSON.document(PlanObligation.all(answer.assessments), frame: answer.frame)
                return json.buffer.text
            }
        }
    }

    /// The list of all editions, and of each.
    private func editions() throws -> [String] {
        let standards = try StandardsCatalogue.bundled()
        let frame = ResultFrame(asOf: request.asOf, inputs: [])
        let rules = NamedRule.all(standards)
        return ([standards.editions] + standards.editions.map { [$0] }).map {
            StandardsList.document($0, rules: rules, version: standards.version, frame: frame).buffer.text
        }
    }
}
