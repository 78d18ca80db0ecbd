import CSVReading
import Findings
import OGPCatalogues
import OGPModel

/// Turns the records of the process database into plans with what the IRM answers of their process.
struct ProcessDatabaseDecoder {
    /// The year of the edition: the plan's number is named since 2016.
    let edition: Int
    /// The plans so far, in the order of the table.
    private(set) var plans: [ActionPlan] = []
    /// The newest year of submission so far.
    private(set) var newest: NewestDate?

    private let columns: ProcessColumns
    private var members: OrganisationMembers
    private var seen: Set<ActionPlanID> = []

    init(_ columns: ProcessColumns, _ members: MemberCatalogue) {
        self.columns = columns
        self.members = OrganisationMembers(members)
        edition = columns.planNumber == nil ? 2015 : 2016
    }

    /// Reads the current record.
    mutating func read<Sink: FindingSink>(_ reader: borrowing CSVReader, _ sink: inout Sink) {
        guard let country = columns.country else { return }
        let name = CellText.trimmed(reader.text(country))
        if name.isEmpty {
            let message = "The record names no country; it is left out."
            return sink.report(
                .processNoCountry,
                Finding(.processNoCountry, message, at: reader.position(of: country), field: "Country name"))
        }
        var plan = plan(reader, name: name, &sink)
        for question in columns.questions { read(question, of: &plan, reader, &sink) }
        checkSteps(plan, reader, &sink)
        plans.append(plan)
    }

    private mutating func plan<Sink: FindingSink>(
        _ reader: borrowing CSVReader, name: String, _ sink: inout Sink
    ) -> ActionPlan {
        let member = member(reader, name: name, &sink)
        let number = columns.planNumber.map { CellText.trimmed(reader.text($0)) } ?? ""
        let isNamed = CellText.missing(number) == nil
        let nothing = DateReading(.notStated(text: ""))
        var plan = ActionPlan(
            id: id(member, number: isNamed ? number : ""), idSource: .derived, member: member, start: nothing,
            end: nothing, source: reader.position)
        plan.number = isNamed ? number : ""
        plan.submitted = submitted(reader, &sink)
        if !isNamed, let column = columns.planNumber {
            report(.processNoPlan, "The record names no plan of \(name).", reader, column, &sink)
        }
        if !seen.insert(plan.id).inserted {
            let message = "\(plan.id) has two records; both are kept."
            sink.report(
                .processPlanTwice, Finding(.processPlanTwice, message, at: reader.position, value: plan.id.text))
        }
        if let day = plan.submitted.flatMap({ CivilDate(year: $0, month: 1, day: 1) }) {
            let date = NewestDate(day: day, evidence: "a plan submitted in \(day.year)")
            newest = newest.map { max($0, date) } ?? date
        }
        return plan
    }

    private mutating func member<Sink: FindingSink>(
        _ reader: borrowing CSVReader, name: String, _ sink: inout Sink
    ) -> MemberReference {
        let (resolved, isNew) = members.resolve(name)
        if isNew, !resolved.isMember {
            let message = "\"\(name)\" is no member that is known; its answers keep the name."
            sink.report(
                .processUnknownMember,
                Finding(.processUnknownMember, message, at: reader.position, field: "Country name", value: name))
        }
        return resolved.reference
    }

    /// The id of a plan in OGP's form; an id of the edition's own where no plan is named.
    private func id(_ member: MemberReference, number: String) -> ActionPlanID {
        if number.isEmpty { return ActionPlanID("IRM\(edition)-\(member.owner.uppercased())") }
        let ordinal = Int(number).map { $0 < 10 ? "0\($0)" : String($0) } ?? number
        return ActionPlanID("AP_\(member.owner.uppercased())\(ordinal)")
    }

    private func submitted<Sink: FindingSink>(_ reader: borrowing CSVReader, _ sink: inout Sink) -> Int? {
        guard let column = columns.submitted else { return nil }
        let text = CellText.trimmed(reader.text(column))
        if CellText.missing(text) != nil { return nil }
        if let year = Int(text), (2011...2016).contains(year) { return year }
        report(.processUnreadableYear, "\"\(text)\" is no year of submission up to 2016.", reader, column, &sink)
        return nil
    }

    private mutating func read<Sink: FindingSink>(
        _ column: ProcessColumns.Question, of plan: inout ActionPlan, _ reader: borrowing CSVReader, _ sink: inout Sink
    ) {
        let cell = ProcessCell(reader.text(column.column))
        if cell.isPadded {
            report(.processPaddedAnswer, "\"\(cell.text)\" has white space beside it.", reader, column.column, &sink)
        }
        let place = ProcessAttribution(source: reader.position(of: column.column), role: .irm, by: "IRM")
        switch column.question.subject {
        case .question(let question):
            var answer = ProcessAnswer(
                question: question, answer: cell.answer(column.question.kind), said: cell.text, sourceYear: edition,
                attribution: place)
            answer.evidence = evidence(column, reader, &sink)
            if case .unrecognised = answer.answer { reportUnknown(cell, reader, column, &sink) }
            checkCode(answer, column, reader, &sink)
            plan.coCreation.answers.append(answer)
        case .influence(let phase):
            let level = cell.influence
            if case .unrecognised = level { reportUnknown(cell, reader, column, &sink) }
            plan.coCreation.note(phase, place) { statement in
                statement.level = level
                statement.said = cell.text
                statement.attribution = place
            }
        case .access(let phase):
            if let access = cell.access {
                plan.coCreation.note(phase, place) { $0.access = access }
            } else {
                if cell.missing == nil { reportUnknown(cell, reader, column, &sink) }
                plan.coCreation.note(phase, place) { $0.access = .unknown }
                plan.extra.append(ExtraCell(header: column.question.header, text: cell.text))
            }
        }
    }

    private func evidence<Sink: FindingSink>(
        _ column: ProcessColumns.Question, _ reader: borrowing CSVReader, _ sink: inout Sink
    ) -> [ProcessEvidence] {
        guard let place = column.links else { return [] }
        let links = ProcessLinks(reader.text(place))
        if links.isBroken {
            let message = "A line break or space stands inside an address; the whole cell is kept beside it."
            report(.processBrokenAddress, message, reader, place, &sink)
        }
        return links.evidence
    }

    private func checkCode<Sink: FindingSink>(
        _ answer: ProcessAnswer, _ column: ProcessColumns.Question, _ reader: borrowing CSVReader, _ sink: inout Sink
    ) {
        guard let place = column.code, answer.answer.missing != .unrecognised else { return }
        let code = ProcessCell(reader.text(place))
        if code.repeats(answer.answer) { return }
        let message = "The answer is \"\(answer.said)\" and its code \"\(code.text)\"; the answer counts."
        report(.processCodeDisagrees, message, reader, place, &sink)
    }

    /// Compares the number of steps with the answers that it counts, where every one of them is yes or no.
    private func checkSteps<Sink: FindingSink>(
        _ plan: ActionPlan, _ reader: borrowing CSVReader, _ sink: inout Sink
    ) {
        let answers = plan.coCreation.answers
        guard case .coded(.number(let published)) = answers.first(where: { $0.question == .stepsFollowed })?.answer,
            let place = columns.questions.first(where: { $0.question.subject == .question(.stepsFollowed) })
        else { return }
        let steps = answers.filter { ProcessDatabaseQuestion.steps.contains($0.question) }.map(\.answer)
        let isDecided = steps.count == 6 && steps.allSatisfy { $0 == .coded(.yes) || $0 == .coded(.no) }
        let followed = steps.count { $0 == .coded(.yes) }
        if !isDecided || followed == published { return }
        let message = "The answers say that \(followed) of the six steps were followed, and the number is \(published)."
        report(.processStepsDisagree, message, reader, place.column, &sink)
    }

    private func reportUnknown<Sink: FindingSink>(
        _ cell: ProcessCell, _ reader: borrowing CSVReader, _ column: ProcessColumns.Question, _ sink: inout Sink
    ) {
        let message = "\"\(cell.text)\" is no answer to \"\(column.question.header)\"."
        report(.processUnknownAnswer, message, reader, column.column, &sink)
    }

    private func report<Sink: FindingSink>(
        _ code: FindingCode, _ message: @autoclosure () -> String, _ reader: borrowing CSVReader, _ column: Int,
        _ sink: inout Sink
    ) {
        sink.report(
            code,
            Finding(
                code, message(), at: reader.position(of: column), field: columns.headers[column],
                value: CellText.trimmed(reader.text(column))))
    }
}

extension ProcessRecord {
    /// Notes a part of what is said about the public's influence in a phase: the level and who could take part stand in two
    /// columns.
    fileprivate mutating func note(
        _ phase: ProcessPhase, _ attribution: ProcessAttribution, _ change: (inout InfluenceStatement) -> Void
    ) {
        if let place = influence.firstIndex(where: { $0.phase == phase }) { return change(&influence[place]) }
        var statement = InfluenceStatement(phase: phase, level: .notCollected, attribution: attribution)
        change(&statement)
        influence.append(statement)
    }
}
