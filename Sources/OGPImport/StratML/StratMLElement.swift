/// The elements of StratML by their local names. Namespaces and prefixes differ between editions; the names do not.
enum StratMLElement: String, Sendable, CaseIterable {
    case strategicPlan = "StrategicPlan"
    case performancePlanOrReport = "PerformancePlanOrReport"
    case strategicPlanCore = "StrategicPlanCore"

    case organization = "Organization"
    case vision = "Vision"
    case mission = "Mission"
    case value = "Value"
    case goal = "Goal"
    case objective = "Objective"
    case performanceIndicator = "PerformanceIndicator"
    case measurementInstance = "MeasurementInstance"
    case targetResult = "TargetResult"
    case actualResult = "ActualResult"
    case descriptor = "Descriptor"
    case relationship = "Relationship"
    case stakeholder = "Stakeholder"
    case role = "Role"
    case administrativeInformation = "AdministrativeInformation"
    case submitter = "Submitter"

    case name = "Name"
    case description = "Description"
    case otherInformation = "OtherInformation"
    case identifier = "Identifier"
    case acronym = "Acronym"
    case sequenceIndicator = "SequenceIndicator"
    case measurementDimension = "MeasurementDimension"
    case unitOfMeasurement = "UnitOfMeasurement"
    case referentIdentifier = "ReferentIdentifier"
    case numberOfUnits = "NumberOfUnits"
    case descriptorName = "DescriptorName"
    case descriptorValue = "DescriptorValue"
    case roleType = "RoleType"
    case startDate = "StartDate"
    case endDate = "EndDate"
    case publicationDate = "PublicationDate"
    case source = "Source"
    case givenName = "GivenName"
    case surname = "Surname"
    case phoneNumber = "PhoneNumber"
    case emailAddress = "EmailAddress"

    /// Any other element.
    case unknown = ""

    /// The element of a local name, in the names of any edition.
    static func named(_ local: String) -> StratMLElement {
        switch local {
        case "FirstName": .givenName
        case "LastName": .surname
        default: StratMLElement(rawValue: local) ?? .unknown
        }
    }

    /// Whether the text of the element only marks its branch, so that a branch with nothing else is empty.
    var isMark: Bool { self == .identifier || self == .sequenceIndicator }
}
