import Findings
import OGPJoining
import OGPModel
import OGPScoring

extension JSONWriter {
    /// Writes what the context records into the open object.
    mutating func context(_ report: ContextReport) {
        array("inputs") { json in
            for input in report.inputs { json.object { $0.contextInput(input) } }
        }
        array("needs") { json in
            for standing in report.needs { json.object { $0.need(standing) } }
        }
        member("laterRecords", report.later)
        array("notMembers") { json in
            for country in report.outside {
                json.object { json in
                    json.member("name", country.name)
                    json.member("records", country.records)
                }
            }
        }
        object("indicators") { json in
            json.member("withoutProblem", report.indicators.withoutProblem)
            json.member("undecided", report.indicators.undecided)
        }
        array("campaigns") { json in
            for standing in report.campaigns { json.object { $0.campaign(standing) } }
        }
    }

    private mutating func contextInput(_ input: ContextInput) {
        member("file", input.file)
        member("form", input.form)
        member("rows", input.rows)
        array("findings") { json in
            for finding in input.findings {
                json.object { json in
                    json.member("code", finding.code.id)
                    json.member("severity", finding.severity.rawValue)
                    json.member("message", finding.message)
                    json.member("row", ifPresent: finding.position.row)
                }
            }
        }
    }

    private mutating func need(_ standing: ContextReport.Standing) {
        let need = standing.item.need
        member("kind", need.kind.rawValue)
        member("member", need.member.name)
        member("memberCode", orNull: need.member.code)
        member("name", need.name)
        member("theme", need.theme)
        object("tags") { json in
            for (vocabulary, tags) in need.area.tags.sorted(by: { $0.key > $1.key }) { json.member(vocabulary, tags) }
        }
        member("themesWithoutTag", need.untagged)
        member("records", need.events.count)
        member("first", orNull: need.days?.earliest.description)
        member("last", orNull: need.days?.latest.description)
        array("triggers") { json in
            for trigger in need.triggers {
                json.object { json in
                    json.member("field", trigger.field)
                    json.member("value", trigger.value)
                    json.member("records", trigger.records)
                }
            }
        }
        member("saidBy", need.saidBy)
        member("outcome", standing.outcome.rawValue)
        member("because", ifPresent: standing.because.isEmpty ? nil : standing.because)
        member("plans", standing.item.answering.map(\.facts.id.text))
        array("commitments") { json in
            for commitment in standing.item.answers { json.object { $0.covered(commitment) } }
        }
    }

    private mutating func campaign(_ standing: CampaignStanding) {
        let campaign = standing.campaign
        member("campaign", campaign.name)
        member("theme", orNull: campaign.theme)
        member("baseline", orNull: campaign.baseline)
        member("baselineDate", campaign.baselineDate.text)
        member("target", orNull: campaign.target)
        member("date", campaign.deadline.text)
        member("count", orNull: standing.count)
        member("countDate", standing.countDate.text)
        member("countBasis", standing.basis)
        member("stillNeeded", orNull: standing.stillNeeded)
        member("daysLeft", orNull: standing.daysLeft)
        member("source", campaign.saidBy)
    }
}
