import OGPCatalogues
import OGPModel

/// A process record as it stood on a day: what is dated later is left out, what has no day is kept, and what stands in it twice is
/// there once.
struct KnownRecord {
    let record: ProcessRecord
    let asOf: CivilDate
    let life: PlanLife
    /// What stands in the record more than once.
    let repeats: [ProcessRepeat]

    init(_ process: ProcessCase, asOf: CivilDate) {
        self.asOf = asOf
        life = PlanLife(process, asOf: asOf)
        var (record, repeats) = process.record.withoutRepeats()
        self.repeats = repeats
        if !record.dates.delivered.isKnown(on: asOf) { record.dates.delivered = .notStated }
        record.forums = record.forums.filter { $0.founded.isKnown(on: asOf) }
        for index in record.forums.indices where !record.forums[index].rulesPublished.isKnown(on: asOf) {
            record.forums[index].rules = []
            record.forums[index].rulesPublished = .notStated
        }
        record.meetings = record.meetings.filter { $0.date.isKnown(on: asOf) }
        record.websites = record.websites.filter { $0.date.isKnown(on: asOf) }
        for index in record.websites.indices {
            record.websites[index].checks.removeAll { !$0.date.isKnown(on: asOf) }
        }
        record.repositories = record.repositories.filter { $0.date.isKnown(on: asOf) }
        for index in record.repositories.indices {
            record.repositories[index].updates.removeAll { !$0.date.isKnown(on: asOf) }
        }
        record.timelines = record.timelines.filter { $0.date.isKnown(on: asOf) }
        record.outreach = record.outreach.filter { $0.date.isKnown(on: asOf) }
        record.inputPeriods = record.inputPeriods.filter { $0.opens.isKnown(on: asOf) }
        record.contributions = record.contributions.filter { $0.date.isKnown(on: asOf) }
        for index in record.contributions.indices {
            record.contributions[index].responses.removeAll { !$0.date.isKnown(on: asOf) }
        }
        record.responses = record.responses.filter { $0.date.isKnown(on: asOf) }
        record.orphanResponses = record.orphanResponses.filter { $0.date.isKnown(on: asOf) }
        record.letters = record.letters.filter { $0.date.isKnown(on: asOf) }
        record.answers = record.answers.filter { $0.sourceYear.map { $0 <= asOf.year } ?? true }
        record.statements = record.statements.filter { $0.date.isKnown(on: asOf) }
        record.influence = record.influence.filter { $0.date.isKnown(on: asOf) }
        for index in record.meetings.indices { record.meetings[index].evidence.keepKnown(on: asOf) }
        for index in record.statements.indices { record.statements[index].evidence.keepKnown(on: asOf) }
        for index in record.responses.indices { record.responses[index].evidence.keepKnown(on: asOf) }
        self.record = record
    }

    /// The reports filed by the day.
    var filedReports: [ProcessReport] {
        record.reports.filter { !$0.filed.isNotStated && $0.filed.isKnown(on: asOf) }
    }
}

extension [ProcessEvidence] {
    /// Leaves out what is dated later than a day.
    fileprivate mutating func keepKnown(on asOf: CivilDate) { removeAll { !$0.date.isKnown(on: asOf) } }
}

extension ProcessDate {
    /// Whether a day is not later than another; what has no day may be earlier.
    func isKnown(on asOf: CivilDate) -> Bool { day.map { $0 <= asOf } ?? true }
}
