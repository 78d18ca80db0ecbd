import CSVReading

/// The columns of Canada's tracker and of its flattened plans. The raw value is the name in the published schema.
enum CanadaField: String, CaseIterable {
    case period = "reporting_period"
    case commitment = "commitments"
    case commitmentEN = "commitment_en"
    case commitmentFR = "commitment_fr"
    case milestone = "milestones"
    case milestoneEN = "milestone_en"
    case milestoneFR = "milestone_fr"
    case indicator = "indicators"
    case indicatorEN = "indicator_en"
    case indicatorFR = "indicator_fr"
    case dueDate = "indicator_due_date"
    case deadlineEN = "indicator_deadline_en"
    case deadlineFR = "indicator_deadline_fr"
    case leadDepartment = "indicator_lead_dept"
    case service = "indicator_s4d"
    case status
    case progressEN = "progress_en"
    case progressFR = "progress_fr"
    case evidenceEN = "evidence_en"
    case evidenceFR = "evidence_fr"
    case challengesEN = "challenges_en"
    case challengesFR = "challenges_fr"
    case recordCreated = "record_created"
    case recordModified = "record_modified"
    case userModified = "user_modified"
    case department = "owner_org"
    case departmentTitle = "owner_org_title"

    /// The column of a header: by its name, or by the name that the plan's own files give to what published rows repeat.
    init?(header: String) {
        let key = String(HeaderKey(header).description.map { " /-.".contains($0) ? "_" : $0 })
        let name = Self.shortNames.contains(key) ? "indicator_" + key : key
        guard let field = CanadaField(rawValue: name) else { return nil }
        self = field
    }

    private static let shortNames: Set<String> = ["due_date", "deadline_en", "deadline_fr", "lead_dept", "s4d"]

    /// Columns of unpublished tables that say who changed a record and when. They are never read.
    var isInternal: Bool { [.recordCreated, .recordModified, .userModified].contains(self) }

    /// What the plan says of an indicator; published rows repeat it.
    static let attributes: [CanadaField] = [
        .indicatorEN, .indicatorFR, .dueDate, .deadlineEN, .deadlineFR, .leadDepartment, .service,
    ]
    /// What a row says of one period.
    static let reports: [CanadaField] = [
        .period, .status, .progressEN, .progressFR, .evidenceEN, .evidenceFR, .challengesEN, .challengesFR,
    ]
    /// The titles of commitments, milestones and indicators.
    static let titles: [CanadaField] = [
        .commitmentEN, .commitmentFR, .milestoneEN, .milestoneFR, .indicatorEN, .indicatorFR,
    ]
}
