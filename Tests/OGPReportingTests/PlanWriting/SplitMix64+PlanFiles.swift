import Findings
import ModelTestSupport
import OGPImport
import OGPModel
import TestSupport

extension SplitMix64 {
    /// Plans and commitments in which everything that the model holds occurs, with texts that writers have to escape.
    mutating func planFile() throws -> PlanFile {
        var file = PlanFile()
        for number in 1...3 where flag() { file.plans.append(try plan("AP_EXA0\(number)")) }
        if flag(), let plan = file.plans.last {
            file.plans[file.plans.count - 1].id = ActionPlanID(plan.id.text + hostile())
        }
        for row in 0..<number(in: 0...6) { file.commitments.append(try commitment(row, among: file.plans)) }
        if flag() { file.newest = NewestDate(day: .day("2024-01-01"), evidence: pick(["", "an update of 2024"])) }
        return file
    }

    private mutating func plan(_ id: String) throws -> ActionPlan {
        let member = member()
        var plan = ActionPlan(
            id: ActionPlanID(id), idSource: pick(IDSource.allCases), member: member, start: try date(of: member),
            end: try date(of: member), source: place())
        plan.number = maybe()
        plan.kind = pick(CommitmentKind.allCases)
        plan.isWhole = flag()
        plan.language = pick(["", "en", "es"])
        plan.title = maybe()
        plan.summary = maybe()
        plan.translations = translations([.title, .summary, .deadline])
        plan.submitted = pick([nil, 2018])
        plan.published = pick([nil, .day("2018-10-01")])
        plan.lead = list()
        plan.url = maybe()
        plan.contact = contact()
        plan.privateNote = maybe()
        for _ in 0..<number(in: 0...2) { plan.process.append(try process(of: member)) }
        plan.coCreation = coCreation()
        plan.extra = extra()
        return plan
    }

    private mutating func coCreation() -> ProcessRecord {
        var maker = RandomProcessRecord(generator: self, isHostile: true)
        let record = maker.record()
        self = maker.generator
        return record
    }

    private mutating func process(of member: MemberReference) throws -> ProcessEntry {
        var entry = ProcessEntry(start: try date(of: member), end: try date(of: member), source: place())
        entry.requirement = maybe()
        entry.event = maybe()
        entry.title = maybe()
        entry.status = maybe()
        entry.text = maybe()
        entry.participants = stakeholders()
        entry.evidence = evidence()
        return entry
    }

    private mutating func commitment(_ row: Int, among plans: [ActionPlan]) throws -> Commitment {
        let plan = pick(plans.map(Optional.some) + [nil, nil])
        let member = flag() ? plan?.member ?? member() : member()
        var commitment = Commitment(
            id: CommitmentID(pick(["EX1", "EX2", "EX\(row)", "x" + hostile()])), idSource: pick(IDSource.allCases),
            member: member, start: try date(of: member), end: try date(of: member), policyAreas: areas(),
            source: place())
        commitment.plan = plan?.id ?? pick([nil, ActionPlanID("AP_OTHER")])
        commitment.kind = pick(CommitmentKind.allCases)
        commitment.planNumber = flag() ? plan?.number ?? "" : maybe()
        commitment.number = maybe()
        commitment.title = maybe()
        commitment.shortTitle = maybe()
        commitment.fullText = maybe()
        commitment.heading = maybe()
        commitment.answers = TextPart.questions.filter { _ in flag() }.map { PlanText($0, text: hostile()) }
        commitment.translations = translations(
            [.title, .shortTitle, .heading, .fullText, .evidence, .deadline] + TextPart.questions)
        commitment.claimedValues = OGPValue.allCases.filter { _ in flag() }
        commitment.submitted = flag() ? plan?.submitted : pick([nil, 2012, 2021])
        commitment.planEndYear = flag() ? plan?.endYear : pick([nil, 2020])
        commitment.planDuration = pick([nil, 2])
        commitment.cluster = pick([nil, hostile()])
        commitment.assessedWith = flag() ? [] : [CommitmentID("CL1"), CommitmentID(hostile())]
        commitment.lead = list()
        commitment.supporting = list()
        commitment.stakeholders = stakeholders()
        commitment.ratings = ratings()
        commitment.assessments = updates()
        for _ in 0..<number(in: 0...3) { commitment.milestones.append(try milestone(of: member)) }
        commitment.published =
            flag()
            ? [] : [PublishedCell(column: pick(PublishedColumn.allCases), header: maybe(), text: maybe())]
        commitment.evidence = evidence()
        commitment.url = maybe()
        commitment.contact = contact()
        commitment.privateNote = maybe()
        commitment.extra = extra()
        for field in CommitmentField.allCases where number(in: 0...3) == 0 {
            commitment.missing[field] = pick(Missing.allCases)
        }
        return commitment
    }

    private mutating func milestone(of member: MemberReference) throws -> Milestone {
        var milestone = Milestone(
            id: pick(["", "m1", "m2", hostile()]), number: pick(["", "1", "1.1", "m1", "#1", hostile()]),
            parent: pick([nil, "1", hostile()]), title: maybe(), text: maybe(), start: try date(of: member),
            end: try date(of: member), assessments: updates(), evidence: evidence(), source: place())
        milestone.output = maybe()
        milestone.lead = list()
        milestone.supporting = list()
        milestone.stakeholders = stakeholders()
        milestone.weight = pick([nil, 0, 1000, -1, 2_500, .max, .min])
        milestone.translations = translations([.title, .text, .evidence, .deadline, .output])
        milestone.privateNote = maybe()
        milestone.extra = extra()
        return milestone
    }

    private mutating func updates() -> [Assessment] {
        (0..<number(in: 0...2)).map { _ in
            var update = Assessment(
                role: pick(AssessorRole.allCases), by: maybe(), stage: pick(AssessmentStage.allCases),
                date: pick([nil, .day("2019-05-06")]), year: pick([nil, 2018]), status: coded(ReportedStatus.allCases),
                said: maybe(), text: maybe(), evidence: evidence())
            update.percent = pick([
                nil, Percentage.none, Percentage.all, Percentage(hundredths: number(in: 0...10_000)),
            ])
            update.claim = pick([nil] + ScheduleClaim.allCases.map(Optional.some))
            update.lifecycle = pick([nil] + Lifecycle.allCases.map(Optional.some))
            update.isNothingNew = flag()
            update.challenges = maybe()
            update.translations = translations([.text, .challenges, .evidence, .deadline])
            return update
        }
    }

    private mutating func evidence() -> [Evidence] {
        (0..<number(in: 0...2)).map { _ in
            Evidence(
                link: pick([nil, "https://example.org/?a=1&b=2", hostile(), ""]), text: maybe(),
                date: pick([nil, .day("2019-05-06")]))
        }
    }

    private mutating func stakeholders() -> [Stakeholder] {
        (0..<number(in: 0...2)).map { _ in
            Stakeholder(
                name: maybe(), kind: pick(Stakeholder.Kind.allCases), role: pick(Stakeholder.Role.allCases),
                said: maybe())
        }
    }

    private mutating func extra() -> [ExtraCell] {
        (0..<number(in: 0...2)).map { _ in ExtraCell(header: maybe(), text: maybe()) }
    }

    private mutating func translations(_ parts: [TextPart]) -> [PlanText] {
        TextPart.allCases.filter(parts.contains).flatMap { part in
            (0..<max(0, number(in: -2...2))).map { _ in
                PlanText(part, language: pick(["es", "fr", "mi-NZ"]), text: maybe())
            }
        }
    }

    private mutating func contact() -> ContactDetails? {
        flag() ? nil : ContactDetails(name: hostile(), position: maybe(), email: maybe(), telephone: maybe())
    }

    private mutating func areas() -> PolicyAreas {
        PolicyAreas(present: list(), notCoded: list(), coded: number(in: 0...3), vocabulary: maybe())
    }

    private mutating func member() -> MemberReference {
        pick([
            MemberReference(name: "Kenya", nameInSource: "Kenya", code: "KEN", level: .national, region: "Africa"),
            MemberReference(name: "Kenya", nameInSource: "Kenya", code: nil, level: nil, region: nil),
            MemberReference(
                name: "Macedonia", nameInSource: hostile(), code: "X" + hostile(), level: .local, region: hostile()),
            MemberReference(name: "", nameInSource: "", code: nil, level: .other, region: nil),
        ])
    }

    /// A date as words are read, or one whose reading words alone do not give.
    private mutating func date(of member: MemberReference) throws -> DateReading {
        let catalogues = try PlanFile.catalogues.get()
        let dates = OGPPlanDates(words: catalogues.dateWords, members: catalogues.members)
        let words = pick([
            "", "31/12/2014", "12/31/2014", "03/04/2015", "By fall 2027", "Ongoing", "NA", "ND", "Not Specified",
            "43525",
            "6/30/20", "sometime", "2018-09-01", "From 2015", "every year until 2029", hostile(),
        ])
        let interval = CivilInterval(.day("2015-03-04"), .day(pick(["2015-03-04", "2015-04-30"])))
        let evidence = DateOrderEvidence(dayFirst: number(in: 0...2), monthFirst: number(in: 0...1))
        let deadline = Deadline(
            text: words, earliest: pick([nil, interval.earliest]), latest: pick([nil, interval.latest]),
            precision: pick(DeadlinePrecision.allCases),
            recurrence: pick([
                nil, Recurrence(pick(RecurrenceFrequency.allCases), until: pick([nil, .day("2020-01-01")])),
            ]),
            basis: pick(DateBasis.allCases), assumesCentury: flag())
        switch number(in: 0...9) {
        case 0: return DateReading(.settled(deadline), evidence: evidence)
        case 1:
            return DateReading(
                .ambiguous(
                    text: words, dayFirst: interval, monthFirst: CivilInterval(.day("2015-04-03")),
                    assumesCentury: flag()))
        case 2: return DateReading(.notStated(text: words), evidence: evidence)
        case 3:
            let reasons: [UninterpretedReason] = [
                .noDate, .impossibleDay, .implausibleYear(probablyTyped: nil), .implausibleYear(probablyTyped: 2016),
                .twoDigitYear, .implausibleNumber, .ambiguousNumbers, .noYear, .backwards, .unknownWords,
            ]
            return DateReading(.uninterpreted(text: words, reason: pick(reasons)), evidence: evidence)
        default: return dates.read(words, of: member).reading
        }
    }

    private mutating func list() -> [String] {
        (0..<number(in: 0...3)).map { _ in pick(["Ministry A", hostile(), ""]) }
    }

    private mutating func place() -> SourcePosition {
        SourcePosition(
            file: pick(["plans.csv", hostile()]), row: pick([nil, 7]), line: pick([nil, 9]), column: pick([nil, 1]),
            element: pick([nil, "/a/b[2]", hostile()]))
    }

    /// A text, or none.
    private mutating func maybe() -> String { flag() ? "" : hostile() }

    /// A text that is not empty.
    private mutating func hostile() -> String {
        let text = hostileText(upTo: 6)
        return text.isEmpty ? pick([" ", "\\", "x", "\\u{41}", "; ", "\u{0}"]) : text
    }
}
