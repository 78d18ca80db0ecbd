import Findings
import OGPCatalogues
import OGPModel
public import OGPScoring

/// Writes plans held against the standards as `ogp.standards.v1`.
public enum StandardsJSON {
    /// The document's schema id.
    public static let schema = "ogp.standards.v1"

    /// The document.
    public static func document(_ assessments: [StandardsAssessment], frame: ResultFrame) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.array(
                "records",
                { json in
                    for assessment in assessments { json.object { write(assessment, &$0) } }
                })
        }
        return json
    }

    private static func write(_ assessment: StandardsAssessment, _ json: inout JSONWriter) {
        json.member("plan", assessment.process.plan.text)
        json.member("member", assessment.process.member.name)
        json.member("edition", orNull: assessment.edition?.id)
        json.array(
            "requirements",
            { json in
                for item in assessment.requirements {
                    json.object { json in
                        write(item, &json)
                        json.member("ref", RequirementReference(assessment.process.plan, item.requirement.id).text)
                    }
                }
            })
        json.object("influence") { json in
            for item in assessment.influence { json.member(item.phase.rawValue, orNull: item.level?.rawValue) }
            json.member("minimumMet", orNull: assessment.isInfluenceMinimumMet)
            for item in assessment.influence {
                json.member("\(item.phase.rawValue)Stated", orNull: item.stated?.label)
                json.member("\(item.phase.rawValue)Shown", orNull: item.shown?.rawValue)
            }
        }
        json.object("contraryToProcess") { json in
            let outlook = assessment.contrary.outlook
            json.member("outlook", orNull: outlook == .unknown ? nil : outlook.rawValue)
            json.member("because", assessment.contrary.because)
            json.member("era", orNull: assessment.contrary.era.isEmpty ? nil : assessment.contrary.era)
            json.array(
                "reasons",
                { json in
                    for reason in assessment.contrary.reasons {
                        json.object { json in
                            json.member("trigger", reason.trigger)
                            json.member("outlook", reason.outlook.rawValue)
                            json.member("text", reason.text)
                            json.member("confidence", reason.confidence.rawValue)
                            json.member("date", orNull: reason.date?.description)
                        }
                    }
                })
            if let earlier = assessment.contrary.earlier {
                json.object("earlier") { json in
                    json.member("plan", earlier.plan.text)
                    json.member("outlook", earlier.outlook.rawValue)
                    json.member("inARow", assessment.contrary.secondInARow.rawValue)
                }
            }
        }
        json.object("contributions") { write(assessment.responses, &$0) }
        json.array("participation") { json in
            for part in assessment.participation.parts {
                json.object { write(part, assessment.participation.forms, &$0) }
            }
        }
        json.member("eraBasis", orNull: assessment.eraBasis.isEmpty ? nil : assessment.eraBasis)
        json.member("judgedOn", assessment.judgedOn.description)
    }

    private static func write(_ item: RequirementAssessment, _ json: inout JSONWriter) {
        json.member("id", item.requirement.id)
        json.member("status", item.status.rawValue)
        json.member("confidence", item.requirement.basis.confidence.rawValue)
        json.member("irm", orNull: item.irm)
        json.member("because", item.because)
        json.array(
            "evidence",
            { json in
                for row in item.evidence { json.object { write(row, &$0) } }
            })
        json.member("nextDue", orNull: item.nextDue?.description)
        json.member("overdueSince", orNull: item.overdueSince?.description)
        json.member("title", item.requirement.title)
        json.member("phases", item.requirement.phases.map(\.rawValue))
        json.member("wouldShow", item.requirement.evidence)
    }

    private static func write(_ row: EvidenceRow, _ json: inout JSONWriter) {
        json.member("kind", row.kind.rawValue)
        json.member("date", row.date)
        json.member("title", row.title)
        json.member("link", orNull: row.link.isEmpty ? nil : row.link)
        json.member("groups", row.groups.map(\.rawValue))
        json.member("by", orNull: row.attribution.role?.rawValue)
        json.source(row.attribution.source)
    }

    private static func write(_ tally: ResponseTally, _ json: inout JSONWriter) {
        json.member("received", tally.contributions)
        json.member("answered", tally.answered)
        json.member("takenUp", tally.takenUp)
        json.member("rejected", tally.rejected)
        json.member("unanswered", tally.unanswered)
        json.member("responseToAll", tally.hasResponseToAll)
    }
}
