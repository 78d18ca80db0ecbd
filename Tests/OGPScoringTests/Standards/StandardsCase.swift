import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring

/// An invented plan held against the bundled standards.
struct StandardsCase {
    let standards: StandardsCatalogue
    var process = ProcessCase(
        plan: ActionPlanID("AP_EXA02"), title: "Exampleland Action Plan 2024-2026", member: .exampleland,
        record: ProcessRecord())

    init(_ change: (inout ProcessRecord) -> Void = { _ in }) throws {
        standards = try StandardsCatalogue.bundled()
        change(&process.record)
    }

    /// The worked plan with its two commitments.
    static func worked() throws -> StandardsCase {
        var item = try StandardsCase { $0 = .worked }
        item.process.commitments = [CommitmentID("EX0101"), CommitmentID("EX0102")]
        item.process.progress = .some
        return item
    }

    /// A plan of the edition of 2022: developed from 1 September 2023, delivered on 1 February 2024, carried out from 1 March 2024.
    static func plan(
        until end: String = "2026-02-28", _ change: (inout ProcessRecord) -> Void
    ) throws -> StandardsCase {
        try StandardsCase { record in
            record.dates.developmentStart = .on("2023-09-01")
            record.dates.delivered = .on("2024-02-01")
            record.dates.start = .on("2024-03-01")
            record.dates.end = .on(end)
            change(&record)
        }
    }

    /// A plan of the edition of 2022 with a forum: developed from 1 January 2024, delivered on 1 June 2024, carried out from 1 July 2024
    /// to 30 June 2026.
    static func base(_ change: (inout ProcessRecord) -> Void = { _ in }) throws -> StandardsCase {
        try StandardsCase { record in
            record.dates.developmentStart = .on("2024-01-01")
            record.dates.delivered = .on("2024-06-01")
            record.dates.start = .on("2024-07-01")
            record.dates.end = .on("2026-06-30")
            record.forums = ProcessRecord.worked.forums
            change(&record)
        }
    }

    func assessed(_ day: String) -> StandardsAssessment {
        StandardsAssessment(process, asOf: .day(day), by: standards)
    }

    func requirement(_ id: String, _ day: String) -> RequirementAssessment? {
        assessed(day).requirements.first { $0.requirement.id == id }
    }

    func status(_ id: String, _ day: String) -> RequirementStatus? { requirement(id, day)?.status }
}

extension StandardsAssessment {
    /// The statuses by requirement.
    var statuses: [String: RequirementStatus] {
        Dictionary(uniqueKeysWithValues: requirements.map { ($0.requirement.id, $0.status) })
    }
}
