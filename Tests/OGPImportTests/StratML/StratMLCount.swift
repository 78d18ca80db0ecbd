import Findings
import OGPImport
import OGPModel

/// What is counted in a document, by this project or by the independent count.
struct StratMLCount: Codable, Equatable {
    var level = ""
    var figures: [String: Int] = [:]
    var statuses: [String: Int] = [:]
    var roles: [String: Int] = [:]
    var titles: [String] = []
    var milestoneTitles: [String] = []
    var newest: String?
    var member = ""
    var repeated = 0
    var dangling = 0
    var placeholders = 0
    var dropped: [String: Int] = [:]
    var elements = 0

    /// The counts of a document that was read.
    init(_ read: StratMLPlanUnderTest) {
        level = read.summary.choices.first?.value ?? ""
        newest = read.summary.newest?.day.description
        member = read.summary.plans.first?.lead.first ?? ""
        repeated = read.findings(.stratMLRepeatedIdentifier).count
        dangling = read.findings(.stratMLDanglingReference).count
        placeholders = read.findings(.stratMLPlaceholder).count
        elements = read.layout?.elements ?? 0
        readDropped(read.findings(.stratMLEmptyBranches).first?.message ?? "")
        titles = read.commitments.map(\.title)
        milestoneTitles = read.milestones.map(\.title)
        for commitment in read.commitments { note(commitment) }
        for milestone in read.milestones { note(milestone) }
        figures = figures.filter { $0.value > 0 }
    }

    private mutating func note(_ commitment: Commitment) {
        add("commitments")
        add("commitmentLinks", commitment.evidence.count)
        addDays("commitment", commitment.start, commitment.end)
        for stakeholder in commitment.stakeholders { roles[stakeholder.role.rawValue, default: 0] += 1 }
    }

    private mutating func note(_ milestone: Milestone) {
        add(milestone.isPart ? "parts" : "milestones")
        add("milestoneLinks", milestone.evidence.count)
        addDays("milestone", milestone.start, milestone.end)
        add("pairs", milestone.extra.count { $0.header == "NumberOfUnits, actual of target" })
        for statement in milestone.assessments {
            add("statements")
            add("statementLinks", statement.evidence.count)
            if let day = statement.date {
                add("statementDates")
                add("statementDays", Self.number(day))
            }
            if !statement.said.isEmpty { statuses[statement.status.label, default: 0] += 1 }
        }
    }

    private mutating func add(_ name: String, _ count: Int = 1) { figures[name, default: 0] += count }

    /// Counts dates that name a day, and adds them up, so that another day is another sum.
    private mutating func addDays(_ name: String, _ start: DateReading, _ end: DateReading) {
        for (reading, side) in [(start, "Start"), (end, "End")] {
            guard case .settled(let deadline) = reading.meaning, deadline.precision == .day, let day = deadline.latest,
                reading.text.hasPrefix(day.description)
            else { continue }
            add("\(name)\(side)s")
            add("\(name)\(side)Days", Self.number(day))
        }
    }

    private static func number(_ day: CivilDate) -> Int { day.year * 10_000 + day.month * 100 + day.day }

    /// Reads the counts out of the note that lists them.
    private mutating func readDropped(_ note: String) {
        let words = note.split { " :,.".contains($0) }
        for (count, name) in zip(words, words.dropFirst()) where name.first?.isUppercase == true {
            guard let count = Int(count) else { continue }
            if name.hasPrefix("ActualResult"), words.contains("period"), words.last == "result",
                let place = words.firstIndex(of: "states") ?? words.firstIndex(of: "state"), words[place - 1] == name
            {
                figures["emptyPeriods"] = count
            } else {
                dropped[String(name)] = count
            }
        }
    }
}
