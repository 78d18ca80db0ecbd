import Findings
import OGPImport
import OGPModel
import OGPReporting
import OGPScoring

/// Explains one field of one commitment by the cells it is computed from.
enum FieldExplanation {
    static func make(_ ref: String, _ definition: Definition, _ found: CommitmentLookup.Found) -> Explanation {
        Explanation(
            ref: ref, title: "\(definition.title) of \(found.commitment.id): \(found.commitment.displayTitle)",
            value: value(definition.id, found), rule: definition.rule, source: definition.source,
            cells: cells(definition.inputs, of: found.commitment))
    }

    /// The commitment's cells that hold the given fields, in the order of the fields.
    static func cells(_ fields: [String], of commitment: Commitment) -> [SourceCell] {
        var seen: Set<String> = []
        return fields.flatMap { field in
            let headers = SourceHeaders.headers(of: field)
            return commitment.cells.filter { cell in
                cell.field == field || headers.contains { SourceHeaders.same($0, cell.header) }
            }
        }.filter { seen.insert($0.position.element ?? $0.header).inserted }
    }

    private static func value(_ field: String, _ found: CommitmentLookup.Found) -> String {
        let commitment = found.commitment
        let ratings = commitment.ratings
        switch field {
        case "specificity": return ratings.specificity.label
        case "verifiable": return words(ratings.verifiability)
        case "relevant": return words(ratings.relevant)
        case "potentialImpact": return ratings.potentialImpact.label
        case "potentialForResults": return ratings.potentialForResults.label
        case "completionMidTerm": return ratings.completionMidTerm.label
        case "completionEndOfTerm": return ratings.completionEndOfTerm.label
        case "completion": return ratings.completion.label
        case "changeInCompletion": return ratings.changeInCompletion.label
        case "highCompletion": return words(ratings.highCompletion)
        case "highAmbition": return words(ratings.highAmbition)
        case "results": return ratings.results.label
        case "strongResults": return words(ratings.strongResults)
        case "starPreJune2014": return words(StarFormula.preJune2014.isStarred(ratings))
        case "star2015": return words(StarFormula.year2015.isStarred(ratings))
        case "starMidTerm": return words(StarFormula.midTerm.isStarred(ratings))
        case "starEndOfTerm": return words(StarFormula.endOfTerm.isStarred(ratings))
        case "outcome": return Outcome(ratings)?.rawValue ?? "none: a part is not assessed"
        case "bindingConstraint": return BindingConstraint(ratings, submitted: commitment.submitted).rawValue
        case "carriedForward": return words(ratings.carriedForward)
        case "era": return commitment.era?.rawValue ?? "unknown"
        case "start": return words(found.start)
        case "end": return words(found.end)
        default: return plain(field, commitment)
        }
    }

    private static func plain(_ field: String, _ commitment: Commitment) -> String {
        switch field {
        case "plan": commitment.plan?.text ?? "none"
        case "member", "memberCode", "region", "level":
            [
                commitment.member.name, commitment.member.code, commitment.member.level?.rawValue,
                commitment.member.region,
            ]
            .compactMap { $0 }.joined(separator: ", ")
        case "lead": commitment.lead.joined(separator: "; ")
        case "supporting": commitment.supporting.joined(separator: "; ")
        case "submitted": commitment.submitted.map(String.init) ?? "unknown"
        case "planEndYear": commitment.planEndYear.map(String.init) ?? "unknown"
        case "title": commitment.title
        case "shortTitle": commitment.shortTitle
        case "number": commitment.number
        case "cluster": commitment.assessmentKey ?? commitment.cluster ?? "none"
        case "values": commitment.ratings.values.present.map(\.rawValue).joined(separator: ", ")
        default: commitment.id.text
        }
    }

    private static func words(_ flag: Coded<Bool>) -> String {
        flag.value.map { $0 ? "true" : "false" } ?? "null (\(flag.missing?.rawValue ?? ""))"
    }

    private static func words(_ deadline: Deadline) -> String {
        let interval = [deadline.earliest, deadline.latest].compactMap { $0?.description }
        let meaning =
            interval.isEmpty
            ? "no day" : interval.first == interval.last ? interval[0] : interval.joined(separator: " to ")
        return
            "\"\(deadline.text)\", read as \(meaning) (precision \(deadline.precision.rawValue), settled by \(deadline.basis.rawValue))"
    }
}
