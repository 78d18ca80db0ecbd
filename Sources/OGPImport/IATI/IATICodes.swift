import OGPModel

/// The code lists of IATI that give activities their meaning. Version 1 wrote some of them as words.
enum IATICodes {
    /// The words for an activity's status by its code, as ``StatusWords`` knows them.
    static let statuses: [String: String] = [
        "1": "pipeline", "2": "implementation", "3": "finalisation", "4": "closed", "5": "cancelled", "6": "suspended",
    ]

    /// The code of a status that version 1 wrote as the name of the code.
    static func status(named name: String) -> String? {
        switch FoldedText(name).text {
        case "pipeline identification", "pipeline", "identification": "1"
        case "implementation": "2"
        case "completion", "finalisation", "finalization": "3"
        case "post completion", "closed": "4"
        case "cancelled", "canceled": "5"
        case "suspended": "6"
        default: nil
        }
    }

    /// What a date of an activity is.
    enum DateType: String {
        case plannedStart = "planned start"
        case actualStart = "actual start"
        case plannedEnd = "planned end"
        case actualEnd = "actual end"

        init?(code: String) {
            switch code.lowercased() {
            case "1", "start-planned": self = .plannedStart
            case "2", "start-actual": self = .actualStart
            case "3", "end-planned": self = .plannedEnd
            case "4", "end-actual": self = .actualEnd
            default: return nil
            }
        }
    }

    /// The part that an organisation plays.
    enum Role: String {
        case funding, accountable, extending, implementing

        init?(code: String) {
            switch code.lowercased() {
            case "1", "funding": self = .funding
            case "2", "accountable": self = .accountable
            case "3", "extending": self = .extending
            case "4", "implementing": self = .implementing
            default: return nil
            }
        }
    }

    /// What kind of stakeholder an organisation of a type is.
    static func kind(ofOrganisation type: String) -> Stakeholder.Kind {
        switch type {
        case "10", "11", "15": .government
        case "21", "22", "23", "24": .civilSociety
        default: .organisation
        }
    }

    /// Who speaks in a file of an organisation of a type: a government, or anybody else.
    static func role(ofReporter type: String) -> AssessorRole {
        kind(ofOrganisation: type) == .government ? .government : .other
    }

    /// Whether a result is an output: something that is delivered.
    static func isOutput(_ type: String) -> Bool { type == "1" || type.lowercased() == "output" }

    /// Whether a code stands for a kind of result at all.
    static func isResultType(_ type: String) -> Bool {
        ["1", "2", "3", "9", "output", "outcome", "impact", "other"].contains(type.lowercased())
    }

    /// Whether an indicator is measured in numbers.
    static func isNumeric(measure: String) -> Bool { !["3", "4", "5"].contains(measure) }
}
