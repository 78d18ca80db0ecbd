import Findings
import OGPModel
import XMLReading

/// The branches under goals and objectives. Each gives `nil` where nothing is said in it.
extension StratMLCursor {
    /// Reads the objective that begins.
    mutating func objective<Sink: FindingSink>(_ sink: inout Sink) throws -> StratMLObjective? {
        var objective = StratMLObjective(position: reader.position)
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .name: Self.fill(&objective.name, try text(.line, as: "title", &sink))
            case .description: Self.fill(&objective.description, try text(.paragraphs, as: "fullText", &sink))
            case .otherInformation: Self.fill(&objective.otherInformation, try text(.paragraphs, as: "fullText", &sink))
            case .identifier: Self.fill(&objective.identifier, try text(.identifier, as: "id", &sink))
            case .sequenceIndicator: Self.fill(&objective.number, try text(.mark, as: "number", &sink))
            case .stakeholder: if let found = try stakeholder(&sink) { objective.stakeholders.append(found) }
            case .performanceIndicator: if let found = try indicator(&sink) { objective.indicators.append(found) }
            default: try skip(child, &sink)
            }
        }
        return branches.end(mark, .objective) ? objective : nil
    }

    /// Reads the stakeholder that begins.
    mutating func stakeholder<Sink: FindingSink>(_ sink: inout Sink) throws -> StratMLStakeholder? {
        var stakeholder = StratMLStakeholder()
        stakeholder.kind = stakeholderKind(&sink)
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .name: Self.fill(&stakeholder.name, try text(.line, as: "lead", &sink))
            case .description: _ = try text(.paragraphs, &sink)
            case .role: if let role = try role(&sink) { stakeholder.roles.append(role) }
            default: try skip(child, &sink)
            }
        }
        return branches.end(mark, .stakeholder) ? stakeholder : nil
    }

    private mutating func stakeholderKind<Sink: FindingSink>(_ sink: inout Sink) -> Stakeholder.Kind {
        guard let word = reader.attribute("StakeholderTypeType"), !word.isEmpty else { return .unknown }
        switch FoldedText(word).joined {
        case "person": return .person
        case "organization", "organisation": return .organisation
        case "genericgroup": return .group
        default:
            reportWord(word, of: "StakeholderTypeType", &sink)
            return .unknown
        }
    }

    private mutating func role<Sink: FindingSink>(_ sink: inout Sink) throws -> StratMLStakeholder.Role? {
        var role = StratMLStakeholder.Role()
        var unknown = ""
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .name: Self.fill(&role.name, try text(.line, &sink))
            case .description: _ = try text(.paragraphs, &sink)
            case .roleType:
                let word = try text(.line, &sink)
                switch FoldedText(word).joined {
                case "": break
                case "performer": role.performs = true
                case "beneficiary": role.benefits = true
                default:
                    reportWord(word, of: "RoleType", &sink)
                    Self.fill(&unknown, word)
                }
            default: try skip(child, &sink)
            }
        }
        Self.fill(&role.name, unknown)
        return branches.end(mark, .role) ? role : nil
    }

    /// Fills a field that is still empty: where an element is repeated, the first that says something counts.
    static func fill(_ field: inout String, _ text: String) { if field.isEmpty { field = text } }
}
