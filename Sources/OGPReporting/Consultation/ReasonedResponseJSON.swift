import Findings
import OGPModel

/// Writes reasoned responses as `ogp.reasoned-response.v1`: the facts of the documents for people, with where each stands.
public enum ReasonedResponseJSON {
    /// The document's schema id.
    public static let schema = "ogp.reasoned-response.v1"

    /// The document.
    public static func document(_ reports: [ReasonedResponseReport], frame: ResultFrame) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.array("reports") { json in
                for report in reports { json.object { write(report, &$0) } }
            }
        }
        return json
    }

    private static func write(_ report: ReasonedResponseReport, _ json: inout JSONWriter) {
        json.member("plan", report.plan.text)
        json.member("member", orNullIfEmpty: report.member)
        json.member("title", orNullIfEmpty: report.title)
        json.object("total") { write(report.total, &$0) }
        json.array("groups") { json in
            for (group, tally) in report.groups {
                json.object { json in
                    json.member("group", group.rawValue)
                    write(tally, &json)
                }
            }
        }
        json.array("inputPeriods") { json in
            for period in report.inputPeriods { json.object { write(period, &$0) } }
        }
        write("responsesToAll", report.responses, &json)
        json.array("contributions") { json in
            for contribution in report.contributions { json.object { write(contribution, &$0) } }
        }
        json.member("later", report.later)
    }

    private static func write(_ tally: ConsultationTally, _ json: inout JSONWriter) {
        json.member("received", tally.contributions)
        json.member("answered", tally.answered)
        json.member("unanswered", tally.unanswered)
        json.object("outcomes") { json in
            for outcome in ReasonedResponse.Outcome.allCases {
                json.member(outcome.rawValue, tally.outcomes[outcome] ?? 0)
            }
        }
        json.member("changes", tally.changes)
    }

    private static func write(_ period: InputPeriod, _ json: inout JSONWriter) {
        json.member("title", orNullIfEmpty: period.title)
        json.member("channel", period.channel.rawValue)
        json.member("opens", period.opens)
        json.member("closes", period.closes)
    }

    private static func write(_ contribution: Contribution, _ json: inout JSONWriter) {
        let responses = contribution.responses
        json.member("id", orNullIfEmpty: contribution.id)
        json.member("date", contribution.date)
        json.member("group", contribution.group.rawValue)
        json.member("author", orNullIfEmpty: contribution.author)
        json.member("text", orNullIfEmpty: contribution.text)
        json.member("commitment", orNull: contribution.commitment?.text)
        json.member("outcome", orNull: responses.isEmpty ? nil : responses.outcome.rawValue)
        write("responses", responses, &json)
        json.source(contribution.attribution.source)
    }

    private static func write(_ name: String, _ responses: [ReasonedResponse], _ json: inout JSONWriter) {
        json.array(name) { json in
            for response in responses { json.object { write(response, &$0) } }
        }
    }

    private static func write(_ response: ReasonedResponse, _ json: inout JSONWriter) {
        json.member("date", response.date)
        json.member("outcome", response.outcome.rawValue)
        json.member("text", orNullIfEmpty: response.text)
        json.member("change", orNullIfEmpty: response.change)
        json.member("by", orNullIfEmpty: response.attribution.by)
        json.member("role", orNull: response.attribution.role?.rawValue)
        json.array("evidence") { json in
            for piece in response.evidence {
                json.object { json in
                    json.member("kind", piece.kind.rawValue)
                    json.member("date", piece.date)
                    json.member("link", orNullIfEmpty: piece.link)
                    json.member("text", orNullIfEmpty: piece.text)
                }
            }
        }
        json.source(response.attribution.source)
    }
}
