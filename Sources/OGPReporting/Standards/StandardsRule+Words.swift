import OGPCatalogues
import OGPModel

extension StandardsRule {
    /// The rule with its thresholds, as a clause.
    var words: String {
        switch self {
        case .exists(let subject, let count, let needs):
            let with =
                needs.isEmpty
                ? "" : " with " + needs.map(\.words).joined(separator: " and ")
            return "at least \(count) recorded of: \(subject.words)\(with)"
        case .members(let groups):
            if groups.isEmpty { return "members of the state and others have seats" }
            return "members of \(groups.map(\.rawValue).joined(separator: " and ")) have seats"
        case .balance(let seats): return "the seats of the state and of others differ by at most \(seats)"
        case .rollingInterval(let subject, let months):
            return "never more than \(months) months between two of: \(subject.words)"
        case .perYear(let subject, let yearly):
            let groups =
                yearly.groups.isEmpty ? "" : ", with \(yearly.groups.map(\.rawValue).joined(separator: " and "))"
            let needs = yearly.needs.isEmpty ? "" : " with " + yearly.needs.map(\.words).joined(separator: " and ")
            return
                "at least \(yearly.count) in each year counted from \(yearly.from.words) of: \(subject.words)\(groups)\(needs); "
                + "a last year of less than \(yearly.shortestMonths) months belongs to the year before"
        case .daysBefore(let subject, let days):
            return "at least \(days) \(days == 1 ? "day" : "days") before the development begins: \(subject.words)"
        case .answeredShare(let percent):
            return "\(percent) % of the contributions are answered, or one response to all is published"
        case .inputPeriod: return "a mechanism for input with its first and last day"
        case .reachable: return "the website was reached without a login when it was last looked at"
        case .perCommitment(let subject): return "for each commitment one of: \(subject.words)"
        case .filedWithin(let subject, let months, let anchor):
            let limit = anchor == .ownDue ? "by the day it states" : "within \(months) months of \(anchor.words)"
            return "filed \(limit): \(subject.words)"
        case .statement: return "what is stated about it, with evidence"
        }
    }
}

extension EvidenceNeed {
    /// What is needed, with its article.
    fileprivate var words: String {
        switch self {
        case .date: "a day"
        case .link: "a link"
        case .results: "results presented"
        case .comments: "comments recorded"
        case .open: "a door open to anybody interested"
        }
    }
}

extension EvidenceSubject {
    /// The subject in words: the name of the case, word by word.
    fileprivate var words: String {
        rawValue.reduce(into: "") { words, letter in
            if letter.isUppercase { words += " " + letter.lowercased() } else { words.append(letter) }
        }
    }
}

extension ProcessAnchor {
    /// The day in words.
    var words: String {
        switch self {
        case .developmentStart: "the day the development began"
        case .delivered: "the delivery"
        case .start: "the plan's first day"
        case .end: "the plan's last day"
        case .ownDue: "the day it is due"
        }
    }
}
