import Findings
import OGPModel
import XMLReading

/// The branches that concern the plan as a whole. Each gives `nil` where nothing is said in it.
extension StratMLCursor {
    /// Reads the organisation that begins. Its stakeholders are no part of any commitment and are passed over.
    mutating func organization<Sink: FindingSink>(_ sink: inout Sink) throws -> StratMLOrganization? {
        var organization = StratMLOrganization(position: reader.position)
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .name: Self.fill(&organization.name, try text(.line, as: "member", &sink))
            case .acronym: Self.fill(&organization.acronym, try text(.line, &sink))
            case .identifier: Self.fill(&organization.identifier, try text(.identifier, &sink))
            case .description: Self.fill(&organization.description, try text(.paragraphs, &sink))
            case .stakeholder: _ = try stakeholder(&sink)
            default: try skip(child, &sink)
            }
        }
        return branches.end(mark, .organization) ? organization : nil
    }

    /// Reads the vision, mission or value that begins.
    mutating func statement<Sink: FindingSink>(
        _ element: StratMLElement, _ sink: inout Sink
    ) throws -> ExtraCell? {
        var (name, description) = ("", "")
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .name: Self.fill(&name, try text(.line, &sink))
            case .description: Self.fill(&description, try text(.paragraphs, &sink))
            case .identifier: _ = try text(.identifier, &sink)
            default: try skip(child, &sink)
            }
        }
        guard branches.end(mark, element) else { return nil }
        let said = [name, description].filter { !$0.isEmpty }.joined(separator: ": ")
        return ExtraCell(header: element.rawValue, text: said)
    }

    /// Reads what the document says of itself; an identifier alone says enough.
    mutating func administration<Sink: FindingSink>(_ sink: inout Sink) throws -> StratMLAdministration? {
        var found = StratMLAdministration()
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .identifier: Self.fill(&found.identifier, try text(.identifier, as: "plan", &sink))
            case .startDate: Self.fill(&found.start, try date(&sink))
            case .endDate: Self.fill(&found.end, try date(as: "planEndYear", &sink))
            case .publicationDate: Self.fill(&found.publication, try date(&sink))
            case .source: Self.fill(&found.source, try text(.line, &sink))
            case .submitter: found.submitter = try submitter(&sink) ?? found.submitter
            default: try skip(child, &sink)
            }
        }
        if !found.identifier.isEmpty { return found }
        return branches.end(mark, .administrativeInformation) ? found : nil
    }

    /// Reads the person that submitted the document.
    mutating func submitter<Sink: FindingSink>(_ sink: inout Sink) throws -> ContactDetails? {
        var (given, family, telephone, email) = ("", "", "", "")
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .givenName: Self.fill(&given, try text(.line, &sink))
            case .surname: Self.fill(&family, try text(.line, &sink))
            case .phoneNumber: Self.fill(&telephone, try text(.line, &sink))
            case .emailAddress: Self.fill(&email, try text(.line, &sink))
            case .identifier: _ = try text(.identifier, &sink)
            default: try skip(child, &sink)
            }
        }
        guard branches.end(mark, .submitter) else { return nil }
        let name = [given, family].filter { !$0.isEmpty }.joined(separator: " ")
        return ContactDetails(name: name, position: "", email: email, telephone: telephone)
    }
}
